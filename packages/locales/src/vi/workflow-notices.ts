import type { Told } from '@mot-cua/workflow';

/** Letters to the applicant: `reference` is the dossier code or the receipt number, `link` opens the dossier. */
export const notices = {
  submitted: {
    subject: 'Đã nhận hồ sơ {{reference}}',
    body: 'Hồ sơ “{{procedure}}” của bạn đã đến {{agency}}. Cơ quan kiểm tra trong 8 giờ làm việc và báo cho bạn. Theo dõi tại: {{link}}',
  },
  accepted: {
    subject: 'Hồ sơ {{reference}} đã được tiếp nhận',
    body: '{{agency}} đã tiếp nhận hồ sơ “{{procedure}}”. Bạn có kết quả trước {{due}}. Giấy hẹn và các bước: {{link}}',
  },
  supplementAsked: {
    subject: 'Hồ sơ {{reference}} cần bạn bổ sung',
    body: '{{agency}} cần bạn bổ sung hồ sơ “{{procedure}}” trước {{due}}. Thời hạn giải quyết tạm dừng. Xem chỗ cần sửa và trả lời: {{link}}',
  },
  notAccepted: {
    subject: 'Hồ sơ {{reference}} không được tiếp nhận',
    body: '{{agency}} không tiếp nhận hồ sơ “{{procedure}}”. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
  redirected: {
    subject: 'Hồ sơ {{reference}} được chuyển cơ quan',
    body: 'Hồ sơ “{{procedure}}” được chuyển đến {{agency}}, nơi có thẩm quyền. Bạn không phải làm gì thêm. Theo dõi tại: {{link}}',
  },
  feeDue: {
    subject: 'Hồ sơ {{reference}} cần nộp lệ phí',
    body: 'Lệ phí của hồ sơ “{{procedure}}” là {{amount}}. Nộp tại: {{link}}',
  },
  exemptionConfirmed: {
    subject: 'Hồ sơ {{reference}} được miễn lệ phí',
    body: '{{agency}} đã xem giấy tờ chứng minh và xác nhận bạn được miễn lệ phí của hồ sơ “{{procedure}}”. Bạn không phải nộp gì. Xem tại: {{link}}',
  },
  exemptionDeclined: {
    subject: 'Hồ sơ {{reference}} chưa được miễn lệ phí',
    body: '{{agency}} chưa xác nhận bạn được miễn lệ phí của hồ sơ “{{procedure}}”, nên bạn cần nộp {{amount}}. Hồ sơ vẫn giữ nguyên. Lý do và nơi nộp: {{link}}',
  },
  feePaid: {
    subject: 'Đã nhận lệ phí của hồ sơ {{reference}}',
    body: 'Chúng tôi đã nhận {{amount}} cho hồ sơ “{{procedure}}”. Biên lai: {{link}}',
  },
  refundMade: {
    subject: 'Đã hoàn phí của hồ sơ {{reference}}',
    body: '{{amount}} đã được hoàn về tài khoản bạn dùng để nộp. Xem tại: {{link}}',
  },
  verificationStarted: {
    subject: 'Hồ sơ {{reference}} đang được xác minh',
    body: '{{agency}} đang hỏi cơ quan khác để xác minh hồ sơ “{{procedure}}”. Bạn có kết quả trước {{due}}. Theo dõi tại: {{link}}',
  },
  inspectionPlanned: {
    subject: 'Hồ sơ {{reference}}: lịch kiểm tra thực tế',
    body: '{{agency}} đã hẹn ngày kiểm tra thực tế cho hồ sơ “{{procedure}}”. Ngày giờ và việc cần chuẩn bị: {{link}}',
  },
  fixAsked: {
    subject: 'Hồ sơ {{reference}} cần bạn khắc phục',
    body: 'Đoàn kiểm tra thấy chỗ cần khắc phục ở hồ sơ “{{procedure}}”. Làm xong thì báo để kiểm tra lại, trước {{due}}. Thời hạn giải quyết tạm dừng. Xem tại: {{link}}',
  },
  draftToConfirm: {
    subject: 'Hồ sơ {{reference}}: mời bạn đọc lại bản dự thảo',
    body: 'Bản dự thảo kết quả hồ sơ “{{procedure}}” đã xong. Đọc lại và báo nếu có chỗ sai, trước {{due}}. Không trả lời nghĩa là bạn đồng ý. Xem tại: {{link}}',
  },
  joined: {
    subject: 'Phản ánh {{reference}} được giải quyết chung',
    body: '{{agency}} đang giải quyết nhiều phản ánh về cùng một việc. Bạn vẫn nhận được trả lời riêng. Theo dõi tại: {{link}}',
  },
  apology: {
    subject: 'Xin lỗi bạn: hồ sơ {{reference}} trả kết quả muộn',
    body: '{{agency}} xin lỗi vì chưa trả kết quả hồ sơ “{{procedure}}” đúng hẹn. Ngày hẹn mới: {{due}}. Lý do ghi trong Phiếu xin lỗi (mẫu 04): {{link}}',
  },
  dateMoved: {
    subject: 'Hồ sơ {{reference}} có ngày hẹn mới',
    body: 'Nhà nước vừa công bố thêm ngày nghỉ, nên thời hạn của hồ sơ “{{procedure}}” được tính lại. Ngày mới: {{due}}. Bạn không phải làm gì thêm. Cách tính từng ngày: {{link}}',
  },
  handedOver: {
    subject: 'Hồ sơ {{reference}} đã chuyển sang cơ quan kế thừa',
    body: 'Cơ quan đang giải quyết hồ sơ “{{procedure}}” được sắp xếp lại. Từ nay {{agency}} tiếp tục giải quyết. Mã hồ sơ và ngày hẹn không đổi, bạn không phải nộp lại. Xem tại: {{link}}',
  },
  resultRevoked: {
    subject: 'Kết quả hồ sơ {{reference}} đã bị thu hồi',
    body: '{{agency}} đã thu hồi kết quả hồ sơ “{{procedure}}”. Giấy đã cấp không còn hiệu lực. Lý do, số quyết định và cách khiếu nại: {{link}}',
  },
  correctionAsked: {
    subject: 'Đã nhận đề nghị đính chính kết quả {{reference}}',
    body: '{{agency}} đã nhận đề nghị đính chính kết quả “{{procedure}}”. Bạn theo dõi, hoặc rút đề nghị, tại: {{link}}',
  },
  correctionRefused: {
    subject: 'Kết quả {{reference}} không được đính chính',
    body: '{{agency}} đã xem đề nghị của bạn và giữ nguyên kết quả “{{procedure}}”. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
  resultCorrected: {
    subject: 'Kết quả {{reference}} đã được đính chính',
    body: '{{agency}} đã cấp bản mới thay kết quả “{{procedure}}”. Bản cũ không còn dùng được. Tải bản mới tại: {{link}}',
  },
  resultReady: {
    subject: 'Hồ sơ {{reference}} đã có kết quả',
    body: 'Kết quả hồ sơ “{{procedure}}” đã sẵn sàng. Xem cách nhận: {{link}}',
  },
  resultSent: {
    subject: 'Kết quả hồ sơ {{reference}} đã gửi bưu chính',
    body: '{{agency}} đã giao kết quả hồ sơ “{{procedure}}” cho bưu chính. Mã vận đơn và ngày phát: {{link}}',
  },
  noObjection: {
    subject: 'Thông báo {{reference}}: cơ quan không có văn bản trả lời',
    body: 'Đã hết thời hạn và {{agency}} không có văn bản trả lời thông báo “{{procedure}}”. Bạn được tiến hành theo nội dung đã thông báo. Xem tại: {{link}}',
  },
  obligationDue: {
    subject: 'Hồ sơ {{reference}}: nghĩa vụ sau khi có kết quả',
    body: 'Đã đến hạn làm nghĩa vụ sau khi nhận kết quả hồ sơ “{{procedure}}”. Việc cần làm: {{link}}',
  },
  withdrawn: {
    subject: 'Hồ sơ {{reference}} đã được rút',
    body: '{{agency}} đã dừng giải quyết hồ sơ “{{procedure}}” theo yêu cầu của bạn. Xem tại: {{link}}',
  },
  withdrawalDeclined: {
    subject: 'Hồ sơ {{reference}} chưa rút được',
    body: '{{agency}} tiếp tục giải quyết hồ sơ “{{procedure}}”. Lý do: {{link}}',
  },
  stopped: {
    subject: 'Hồ sơ {{reference}} dừng giải quyết',
    body: '{{agency}} đã dừng giải quyết hồ sơ “{{procedure}}”. Lý do và việc bạn có thể làm tiếp: {{link}}',
  },
  visitMissed: {
    subject: 'Lịch hẹn của hồ sơ {{reference}} đã hủy',
    body: 'Bạn chưa đến {{agency}} trong ngày đã hẹn cho “{{procedure}}”, nên hồ sơ được hủy. Bạn có thể đặt lịch lại: {{link}}',
  },
  visitMoved: {
    subject: 'Lịch hẹn của hồ sơ {{reference}} đã đổi',
    body: 'Bạn đã đổi lịch hẹn đến {{agency}} cho hồ sơ “{{procedure}}”. Xem ngày giờ mới và lưu vào lịch của bạn: {{link}}',
  },
  messageAnswered: {
    subject: 'Hồ sơ {{reference}}: cơ quan đã nhắn cho bạn',
    body: '{{agency}} đã nhắn cho bạn về hồ sơ “{{procedure}}”. Đọc và trả lời tại: {{link}}',
  },
  resultUnclaimed: {
    subject: 'Hồ sơ {{reference}}: kết quả đang chờ bạn',
    body: 'Kết quả “{{procedure}}” đang ở Bộ phận Một cửa của {{agency}}, bạn chưa đến nhận. Nhớ mang giấy tờ tùy thân. Xem: {{link}}',
  },
  resultUnclaimedStill: {
    subject: 'Hồ sơ {{reference}}: kết quả vẫn chưa có người nhận',
    body: 'Kết quả “{{procedure}}” vẫn ở Bộ phận Một cửa của {{agency}}. Bạn có thể ủy quyền cho người khác đến nhận. Xem: {{link}}',
  },
} as const satisfies Record<Told, { subject: string; body: string }>;
