export const serviceIndex = {
  serviceIndex: {
    title: 'Bộ chỉ số 766',
    caption: 'Bộ chỉ số phục vụ theo Quyết định 766/QĐ-TTg, {{period}}',
    show: 'Xem bộ chỉ số',
    reference: 'Số tham khảo',
    referenceMore:
      'Công thức do bên thứ ba dựng lại từ Cổng Dịch vụ công quốc gia năm 2026, không phải lời văn của Quyết định {{instrument}}. Bản công thức {{version}}, dùng từ {{from}}.',
    noFormulas: 'Chưa có công thức cho kỳ này: Quyết định 766 có từ ngày 23/06/2022.',
    sum: '{{points}} trên {{known}} điểm chấm được. Còn {{open}} trong {{max}} điểm chưa có số liệu.',
    groupSum: '{{points}} trên {{known}} điểm chấm được, tối đa {{max}}',
    group: 'Nhóm',
    part: 'Đạt',
    whole: 'Tổng số',
    component: 'Thành phần',
    counted: 'Đếm được',
    points: 'Điểm',
    most: 'Tối đa',
    measured: '{{part}} trên {{whole}}',
    share: 'Tỷ lệ {{share}}',
    pointsOf: '{{points}} trên {{max}}',
    noFigure: 'Chưa có số liệu',
    notKept: 'Hệ thống chưa giữ số liệu này.',
    nothingYet: 'Trong kỳ chưa có gì để chấm.',
    formula: 'Cách tính',
    formulaWhole: '{{max}} điểm nhân với tỷ lệ.',
    formulaTarget: '{{max}} điểm nhân với tỷ lệ, chia cho {{target}}. Nhiều nhất là {{max}} điểm.',
    formulaSilent: 'Không có gì để chấm thì 0 điểm.',
    source: 'Lấy từ đâu',
    behind: 'Xem phía sau',
    seeReport: 'Báo cáo kỳ theo thủ tục',
    seeEarly: 'Hồ sơ xong trước hạn',
    seeOnTime: 'Hồ sơ xong đúng hạn',
    seeOnline: 'Hồ sơ nộp trực tuyến',
    seeAnswered: 'Hồ sơ đã giải quyết',
    back: 'Về bộ chỉ số',
    groups: {
      transparency: 'Công khai, minh bạch',
      progress: 'Tiến độ giải quyết',
      onlineServices: 'Dịch vụ trực tuyến',
      onlinePayment: 'Thanh toán trực tuyến',
      digitisation: 'Số hóa hồ sơ',
      satisfaction: 'Mức độ hài lòng',
    },
    of: {
      publishedOnTime: {
        name: 'Thủ tục được công bố đúng hạn',
        source: 'Ngày ký và hạn của quyết định công bố chưa được giữ ở đây.',
      },
      updatedOnTime: {
        name: 'Thủ tục được cập nhật, công khai đúng hạn',
        source: 'Hạn cập nhật của từng thủ tục chưa được giữ ở đây.',
      },
      contentFull: {
        name: 'Thủ tục được công khai đủ nội dung',
        source: 'Danh mục thủ tục: có tên, tóm tắt, lĩnh vực, các bước, căn cứ và kết quả.',
      },
      synchronised: {
        name: 'Hồ sơ đã đồng bộ lên Cổng quốc gia',
        source: 'Hồ sơ tiếp nhận trong kỳ mà mọi thay đổi đã báo lên Cổng quốc gia.',
      },
      onTime: {
        name: 'Hồ sơ giải quyết trước hoặc đúng hạn',
        source: 'Báo cáo kỳ: xong trước hạn và đúng hạn, so với hồ sơ tiếp nhận trong kỳ.',
      },
      offeredOnline: {
        name: 'Thủ tục cung cấp trực tuyến',
        source: 'Danh mục thủ tục của hệ thống này. Thủ tục ngoài hệ thống không đếm được.',
      },
      usedOnline: {
        name: 'Dịch vụ trực tuyến có phát sinh hồ sơ',
        source: 'Báo cáo kỳ: thủ tục có hồ sơ nộp trực tuyến trong kỳ.',
      },
      filedOnline: {
        name: 'Hồ sơ nộp trực tuyến',
        source: 'Báo cáo kỳ: hồ sơ tiếp nhận trong kỳ, theo cách nộp.',
      },
      payableOnline: {
        name: 'Thủ tục có phí thanh toán được trực tuyến',
        source: 'Biểu phí của từng thủ tục trong danh mục.',
      },
      usedPayment: {
        name: 'Thủ tục có giao dịch thanh toán trực tuyến',
        source: 'Nhật ký: các lần thu qua cổng thanh toán trong kỳ.',
      },
      paidOnline: {
        name: 'Hồ sơ thanh toán trực tuyến',
        source: 'Nhật ký: hồ sơ đã thu tiền trong kỳ, qua cổng hay tại quầy.',
      },
      electronicResult: {
        name: 'Hồ sơ có kết quả điện tử',
        source: 'Hồ sơ có kết quả trong kỳ và tệp kết quả đã ký số.',
      },
      papersDigitised: {
        name: 'Giấy tờ đã số hóa',
        source: 'Giấy tờ của các hồ sơ đó: nộp bằng tệp, hay giữ bản giấy tại quầy.',
      },
      certifiedCopies: {
        name: 'Cấp bản sao chứng thực điện tử',
        source: 'Hệ thống mới cấp bản sao chứng thực bằng giấy.',
      },
      papersReused: {
        name: 'Hồ sơ dùng lại giấy tờ đã số hóa',
        source: 'Hồ sơ có tệp mà chính người nộp đã nộp hoặc được cấp trước đó.',
      },
      sharedToVault: {
        name: 'Giấy tờ chia sẻ vào kho dữ liệu cá nhân',
        source: 'Hệ thống chưa nối với kho dữ liệu cá nhân trên Cổng quốc gia.',
      },
      populationUsed: {
        name: 'Hồ sơ dùng dữ liệu dân cư',
        source: 'Hệ thống chưa nối với cơ sở dữ liệu quốc gia về dân cư.',
      },
      populationConnected: {
        name: 'Thủ tục nối với dữ liệu dân cư',
        source: 'Hệ thống chưa nối với cơ sở dữ liệu quốc gia về dân cư.',
      },
      petitionsOnTime: {
        name: 'Phản ánh, kiến nghị được xử lý đúng hạn',
        source: 'Nhật ký phản ánh, kiến nghị: những việc đến hạn trong kỳ.',
      },
      petitionsSatisfied: {
        name: 'Hài lòng với xử lý phản ánh, kiến nghị',
        source: 'Bộ chỉ số chưa được nối với nơi giữ phản ánh, kiến nghị.',
      },
      satisfied: {
        name: 'Hài lòng với tiếp nhận, giải quyết',
        source: 'Đánh giá của người dân cho hồ sơ có kết quả trong kỳ. Chấm chung từ 4 trở lên là hài lòng.',
      },
    },
  },
} as const;
