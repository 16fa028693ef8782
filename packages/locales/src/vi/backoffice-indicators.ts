export const indicators = {
  indicators: {
    title: 'Chín chỉ số đánh giá',
    tab: 'Chín chỉ số',
    caption: 'Chín chỉ số giải quyết thủ tục hành chính, {{period}}',
    basis: 'Thông tư 01/2018/TT-VPCP, điều 13 đến 15. Mỗi chỉ số từ 0 đến 2 điểm.',
    show: 'Xem chỉ số',
    number: 'Số',
    name: 'Chỉ số',
    points: 'Điểm',
    figure: 'Số liệu',
    source: 'Lấy từ đâu',
    sum: '{{points}} trên {{most}} điểm có thể đạt, từ {{count}} chỉ số có số liệu.',
    unclassified: 'Chưa xếp loại được: {{missing}} chỉ số chưa có số liệu. Theo thông tư, chỉ số đó không được tính.',
    noPoints: 'Chưa có số liệu',
    nothingYet: 'Trong kỳ này chưa có gì để chấm.',
    withPoints_other: '{{count}} điểm: {{dossiers}}',
    havePoints: 'Hồ sơ {{points}} điểm',
    onlineFigure:
      '{{offered}} trên {{eligible}} thủ tục nộp được trực tuyến. {{online}} trên {{received}} hồ sơ nộp trực tuyến.',
    petitionsFigure: 'Phản ánh, kiến nghị đến hạn trong kỳ: {{due}}. Được xử lý đúng hạn: {{onTime}}.',
    onlineLate: 'Hồ sơ trực tuyến quá hạn: {{count}}.',
    onlineBehind: 'Hồ sơ nộp trực tuyến',
    howTitle: 'Cách tính',
    howMean: 'Điểm của một chỉ số là tổng điểm các hồ sơ chia cho số hồ sơ, làm tròn một chữ số.',
    howWhich: 'Chấm các hồ sơ có kết quả trong kỳ, kể cả kết quả là từ chối. Hồ sơ rút hoặc dừng thì không chấm.',
    howDue: 'Thời hạn là hạn theo luật, như ở báo cáo kỳ.',
    howGap: 'Nơi chưa có số liệu để trống và nói vì sao. Không số nào được ước lượng.',
    behind: 'Hồ sơ của một chỉ số',
    behindOf: '{{indicator}}, {{points}} điểm: {{period}}',
    behindParts: 'Một hồ sơ có nhiều ý kiến phải trả lời chỉ đứng một lần ở đây.',
    back: 'Về chín chỉ số',
    tabs: 'Các báo cáo',
    of: {
      totalTime: {
        name: 'Tổng thời gian giải quyết',
        means: 'Xong sớm hơn thời hạn được 2 điểm, đúng thời hạn 1 điểm, quá thời hạn 0 điểm.',
        source: 'Báo cáo kỳ.',
      },
      partTime: {
        name: 'Thời gian của từng cơ quan tham gia',
        means: 'Như chỉ số 1, cho hồ sơ cơ quan giải quyết và cho từng ý kiến cơ quan phải trả lời nơi khác.',
        source: 'Báo cáo kỳ và các lần lấy ý kiến. Không trả lời là quá hạn.',
      },
      contacts: {
        name: 'Số lần phải liên hệ để hoàn thiện hồ sơ',
        means: 'Không lần nào được 2 điểm, một lần 1 điểm, hơn một lần 0 điểm.',
        source: 'Các lần yêu cầu bổ sung trong nhật ký. Lần do lỗi của người nộp chưa tách được, nên cũng bị tính.',
      },
      bodies: {
        name: 'Số cơ quan phải liên hệ',
        means: 'Không nơi nào được 2 điểm, chỉ Bộ phận Một cửa 1 điểm, hơn một nơi 0 điểm.',
        source:
          'Nhật ký. Trong hệ thống này người dân chỉ liên hệ Bộ phận Một cửa. Nếu phải đi nơi khác thì không được ghi.',
      },
      atDesk: {
        name: 'Giải quyết ngay tại Bộ phận Một cửa',
        means: 'Đủ tỷ lệ thủ tục được tiếp nhận, thẩm định và phê duyệt tại chỗ thì được 2 điểm.',
        source: 'Hệ thống chưa ghi thủ tục nào được thẩm định và phê duyệt ngay tại Bộ phận Một cửa.',
      },
      publicity: {
        name: 'Công khai thủ tục',
        means: 'Công khai đầy đủ cả bằng niêm yết và điện tử được 2 điểm, một trong hai cách 1 điểm.',
        source: 'Ngày công bố trên cổng. Việc niêm yết bằng giấy chưa được ghi, nên nhiều nhất là 1 điểm.',
      },
      attitude: {
        name: 'Thái độ phục vụ',
        means: 'Không bị chê và sớm hạn được 2 điểm, đúng hạn 1 điểm. Bị chê thì 0 điểm.',
        source: 'Chỉ những hồ sơ được người dân đánh giá. Cho 1 hoặc 2 về thái độ là chê.',
      },
      petitions: {
        name: 'Tiếp thu, giải trình phản ánh, kiến nghị',
        means: 'Xử lý đúng hạn tất cả thì được 2 điểm, từ 90% được 1 điểm.',
        source: 'Nhật ký phản ánh, kiến nghị: những việc đến hạn trong kỳ, trả lời hoặc từ chối trước hạn là đúng hạn.',
      },
      online: {
        name: 'Dịch vụ công trực tuyến',
        means:
          'Từ 20% thủ tục và 30% hồ sơ trực tuyến được 2 điểm, từ 15% hồ sơ 1 điểm. Có hồ sơ trực tuyến quá hạn thì 0.',
        source: 'Danh mục thủ tục của hệ thống và báo cáo kỳ.',
      },
    },
  },
} as const;
