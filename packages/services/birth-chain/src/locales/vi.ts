const child = {
  childName: { label: 'Họ, chữ đệm và tên của trẻ' },
  childBirthDate: { label: 'Ngày sinh của trẻ', hint: 'Ví dụ: 20 11 2026' },
  childSex: { label: 'Giới tính', options: { female: 'Nữ', male: 'Nam' } },
  birthPlace: { label: 'Nơi sinh', hint: 'Tên cơ sở y tế, hoặc địa chỉ nếu sinh ở nhà' },
  ethnicity: { label: 'Dân tộc', hint: 'Theo cha hoặc theo mẹ' },
  nationality: { label: 'Quốc tịch' },
  homeTown: { label: 'Quê quán', hint: 'Phường hoặc xã, tỉnh hoặc thành phố' },
  proof: {
    label: 'Bạn có giấy chứng sinh không?',
    options: { clinic: 'Có giấy chứng sinh', witness: 'Không, có người làm chứng', none: 'Không, tôi cam đoan' },
  },
  late: { label: 'Trẻ sinh đã quá 60 ngày chưa?' },
  lateReason: { label: 'Lý do đăng ký muộn' },
} as const;

const parents = {
  parents: {
    label: 'Cha mẹ của trẻ',
    options: {
      married: 'Đã đăng ký kết hôn với nhau',
      unmarried: 'Chưa đăng ký kết hôn, có nhận cha',
      fatherUnknown: 'Không khai về người cha',
    },
  },
  motherName: { label: 'Họ, chữ đệm và tên mẹ' },
  motherId: { label: 'Số định danh cá nhân của mẹ', hint: '12 chữ số trên thẻ căn cước' },
  fatherName: { label: 'Họ, chữ đệm và tên cha' },
  fatherId: { label: 'Số định danh cá nhân của cha', hint: '12 chữ số trên thẻ căn cước' },
} as const;

const residence = {
  commune: { label: 'Phường, xã nơi thường trú của cha hoặc mẹ' },
  residenceAddress: { label: 'Địa chỉ đăng ký thường trú cho trẻ', hint: 'Số nhà, đường, tổ dân phố' },
  householdHead: { label: 'Họ, chữ đệm và tên chủ hộ' },
  headRelation: {
    label: 'Trẻ là gì của chủ hộ?',
    options: { child: 'Con', grandchild: 'Cháu', other: 'Quan hệ khác' },
  },
  ownHome: { label: 'Nhà này có phải của cha, mẹ không?' },
} as const;

const insurance = {
  clinic: { label: 'Nơi khám, chữa bệnh ban đầu', hint: 'Tên trạm y tế hoặc bệnh viện' },
  cardAddress: { label: 'Địa chỉ ghi trên thẻ' },
} as const;

const birthPapers = {
  clinicCertificate: { name: 'Giấy chứng sinh', hint: 'Do cơ sở y tế cấp' },
  witnessStatement: { name: 'Văn bản của người làm chứng về việc sinh' },
  commitment: { name: 'Giấy cam đoan về việc sinh' },
  marriageCertificate: { name: 'Giấy chứng nhận kết hôn', hint: 'Ảnh chụp hoặc bản điện tử' },
  paternityDecision: { name: 'Giấy tờ về việc nhận cha, con' },
} as const;

const residencePapers = {
  ownerConsent: { name: 'Ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp' },
} as const;

const childPage = { title: 'Về trẻ' };
const parentsPage = { title: 'Về cha mẹ' };
const residencePage = { title: 'Nơi thường trú của trẻ' };
const insurancePage = { title: 'Thẻ bảo hiểm y tế' };

const falseDeclaration = 'Nội dung khai không đúng với cơ sở dữ liệu';
const alreadyRegistered = 'Trẻ đã được đăng ký khai sinh';

const domain = 'Hộ tịch';

const steps = {
  unassigned: 'Phân công người thụ lý',
  checking: 'Kiểm tra, đối chiếu dữ liệu',
  approving: 'Lãnh đạo xem và ký',
  issuing: 'Cấp số, đóng dấu',
} as const;

const childRows = { childName: 'Họ, chữ đệm, tên của trẻ', childBirthDate: 'Ngày, tháng, năm sinh' } as const;

export const vi = {
  chain: {
    name: 'Khai sinh, thường trú và thẻ BHYT cho trẻ',
    officialName: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    summary:
      'Khai một lần cho con mới sinh: giấy khai sinh, nơi thường trú và thẻ bảo hiểm y tế. Ba cơ quan làm nối tiếp nhau, xong việc nào bạn nhận kết quả việc đó.',
    keywords: [
      'khai sinh',
      'giấy khai sinh',
      'con mới sinh',
      'em bé',
      'thẻ bảo hiểm y tế trẻ em',
      'thường trú',
      'nhập khẩu',
      'liên thông',
    ],
    domain,
    steps: {
      birth: 'Phường, xã đăng ký khai sinh',
      residence: 'Công an đăng ký thường trú',
      healthCard: 'Bảo hiểm xã hội cấp thẻ',
      summing: 'Tập hợp kết quả ba việc',
      approving: 'Lãnh đạo xem và ký',
      issuing: 'Cấp số, đóng dấu',
    },
    pages: {
      child: childPage,
      parents: parentsPage,
      residence: residencePage,
      insurance: insurancePage,
      requester: { title: 'Người yêu cầu' },
    },
    fields: {
      ...child,
      ...parents,
      ...residence,
      ...insurance,
      fullName: { label: 'Họ, chữ đệm và tên người yêu cầu', hint: 'Viết đúng như trên thẻ căn cước' },
      personalId: { label: 'Số định danh cá nhân của người yêu cầu', hint: '12 chữ số trên thẻ căn cước' },
      relation: {
        label: 'Bạn là gì của trẻ?',
        options: { mother: 'Mẹ', father: 'Cha', relative: 'Ông, bà hoặc người thân' },
      },
      phone: { label: 'Số điện thoại', hint: 'Chỉ dùng để báo về hồ sơ này' },
      email: { label: 'Thư điện tử', hint: 'Bản dự thảo giấy khai sinh được gửi đến đây' },
    },
    papers: { ...birthPapers, ...residencePapers },
    refusalGrounds: {
      notCompetent: 'Cha, mẹ không cư trú tại địa bàn của cơ quan này',
      alreadyRegistered,
      falseDeclaration,
    },
    result: {
      name: 'Thông báo kết quả liên thông',
      title: 'THÔNG BÁO KẾT QUẢ LIÊN THÔNG',
      subtitle: 'Khai sinh, thường trú, thẻ bảo hiểm y tế',
      grounds: ['Căn cứ Nghị định số 63/2024/NĐ-CP của Chính phủ;', 'Theo yêu cầu của ông/bà {{fullName}},'],
      rows: { ...childRows, residenceAddress: 'Nơi thường trú', clinic: 'Nơi khám, chữa bệnh ban đầu' },
      paragraphs: {
        granted: ['Cả ba việc đã xong: giấy khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế.'],
        refused: ['Không việc nào được giải quyết. Lý do: {{reason}}'],
        partial: [
          'Một phần các việc đã xong; giấy tờ đã cấp vẫn có giá trị. Việc chưa xong và lý do: {{reason}}',
          'Bạn có thể nộp riêng việc chưa xong, không phải khai sinh lại.',
        ],
      },
    },
  },
  birth: {
    name: 'Đăng ký khai sinh (trong liên thông)',
    officialName: 'Đăng ký khai sinh',
    summary: 'Phường, xã ghi việc sinh vào sổ và cấp giấy khai sinh có số định danh cá nhân của trẻ.',
    keywords: ['khai sinh'],
    domain,
    steps: {
      drafting: 'Kiểm tra, dự thảo giấy khai sinh',
      reading: 'Chờ cha mẹ đọc lại bản dự thảo',
      approving: 'Chủ tịch xem và ký',
      issuing: 'Vào sổ, cấp số, đóng dấu',
    },
    pages: { child: childPage, parents: parentsPage },
    fields: { ...child, ...parents },
    papers: birthPapers,
    refusalGrounds: { alreadyRegistered, falseDeclaration, nameNotAllowed: 'Họ, tên của trẻ trái quy định' },
    result: {
      name: 'Giấy khai sinh',
      title: 'GIẤY KHAI SINH',
      grounds: ['Căn cứ Luật Hộ tịch số 60/2014/QH13;'],
      rows: {
        ...childRows,
        childSex: 'Giới tính',
        birthPlace: 'Nơi sinh',
        ethnicity: 'Dân tộc',
        homeTown: 'Quê quán',
        motherName: 'Họ, chữ đệm, tên mẹ',
        fatherName: 'Họ, chữ đệm, tên cha',
      },
      paragraphs: {
        granted: ['Việc sinh đã được ghi vào Sổ đăng ký khai sinh.'],
        refused: ['Không đăng ký khai sinh. Lý do: {{reason}}'],
      },
    },
  },
  residence: {
    name: 'Đăng ký thường trú cho trẻ (trong liên thông)',
    officialName: 'Đăng ký thường trú',
    summary: 'Công an phường, xã đăng ký thường trú cho trẻ theo cha, mẹ.',
    keywords: ['thường trú'],
    domain: 'Cư trú',
    steps,
    pages: { child: childPage, residence: residencePage },
    fields: { ...child, ...residence },
    papers: residencePapers,
    refusalGrounds: {
      noLawfulHome: 'Chỗ ở không hợp pháp',
      noConsent: 'Chủ hộ hoặc chủ sở hữu không đồng ý',
      falseDeclaration,
    },
    result: {
      name: 'Thông báo kết quả đăng ký thường trú',
      title: 'THÔNG BÁO KẾT QUẢ ĐĂNG KÝ THƯỜNG TRÚ',
      grounds: ['Căn cứ Luật Cư trú số 68/2020/QH14;'],
      rows: {
        ...childRows,
        residenceAddress: 'Nơi thường trú',
        householdHead: 'Chủ hộ',
        headRelation: 'Quan hệ với chủ hộ',
      },
      paragraphs: {
        granted: ['Nơi thường trú đã được ghi vào Cơ sở dữ liệu về cư trú.'],
        refused: ['Không đăng ký thường trú. Lý do: {{reason}}'],
      },
    },
  },
  healthCard: {
    name: 'Cấp thẻ bảo hiểm y tế cho trẻ (trong liên thông)',
    officialName: 'Cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    summary: 'Cơ quan bảo hiểm xã hội cấp thẻ bảo hiểm y tế miễn phí cho trẻ dưới 6 tuổi.',
    keywords: ['bảo hiểm y tế'],
    domain: 'Bảo hiểm y tế',
    steps,
    pages: { child: childPage, insurance: insurancePage },
    fields: { ...child, ...insurance },
    papers: {},
    refusalGrounds: { alreadyInsured: 'Trẻ đã có thẻ bảo hiểm y tế', falseDeclaration },
    result: {
      name: 'Thẻ bảo hiểm y tế',
      title: 'THẺ BẢO HIỂM Y TẾ',
      grounds: ['Căn cứ Luật Bảo hiểm y tế số 25/2008/QH12;'],
      rows: { ...childRows, clinic: 'Nơi khám, chữa bệnh ban đầu', cardAddress: 'Địa chỉ' },
      paragraphs: {
        granted: ['Thẻ có giá trị đến khi trẻ đủ 72 tháng tuổi.'],
        refused: ['Không cấp thẻ bảo hiểm y tế. Lý do: {{reason}}'],
      },
    },
  },
} as const;
