import type { RefusalCode } from '@mot-cua/workflow';

export const refusals = {
  notNow: 'Ở bước hiện nay chưa làm được việc này. Mở lại hồ sơ để xem việc đang làm được.',
  notYourStep: 'Bước này thuộc người khác. Xem “Ai đang giữ hồ sơ” để biết nhờ ai.',
  changedMeanwhile: 'Hồ sơ vừa được người khác xử lý. Xem bản mới rồi làm lại nếu còn cần.',
  feeNotSettled: 'Phí, lệ phí chưa nộp đủ. Chờ nộp xong rồi làm tiếp.',
  exemptionNotDecided:
    'Người nộp khai được miễn lệ phí. Xem giấy tờ chứng minh rồi xác nhận hoặc không xác nhận trước.',
  exemptionNotProved: 'Xem giấy tờ chứng minh và đánh dấu đã xem, rồi xác nhận miễn lệ phí.',
  papersNotChecked: 'Kiểm từng giấy tờ và đánh dấu đã kiểm đủ, rồi tiếp nhận.',
  supplementAlreadyAsked:
    'Đã yêu cầu bổ sung ở bước này rồi. Giải quyết trên những gì đang có, hoặc từ chối có căn cứ.',
  supplementTooLate: 'Đã quá 3 ngày làm việc từ khi tiếp nhận nên không yêu cầu bổ sung được nữa. Hãy giải quyết tiếp.',
  nothingAskedFor: 'Sửa đủ mọi chỗ cơ quan đã nêu, rồi gửi bổ sung.',
  mayNotApproveOwnDraft: 'Bạn đã soạn dự thảo này nên không ký được. Chuyển cho lãnh đạo khác ký.',
  mayNotDecideOwnDossier: 'Đây là hồ sơ của chính bạn. Đề nghị người khác trong cơ quan giải quyết.',
  opinionsOutstanding: 'Còn nơi chưa trả lời và chưa hết hạn. Chờ trả lời hoặc chờ hết hạn rồi làm tiếp.',
  alreadyConsulted: 'Đã lấy ý kiến một lần, hoặc chưa chọn cơ quan khác để hỏi. Xem lại phần lấy ý kiến.',
  alreadyExtended: 'Thời hạn đã được kéo dài một lần. Không kéo dài thêm được.',
  alreadyApologised: 'Chỉ hẹn lại một lần, và ngày mới phải sau hạn cũ. Chọn ngày khác hoặc trả kết quả ngay.',
  newDateNotLater: 'Chọn ngày trả mới sau hạn đang có.',
  amountDiffers: 'Số tiền khác với số phải nộp. Đối chiếu lại rồi ghi đúng số đã nhận.',
  identityNotChecked: 'Kiểm thẻ căn cước của người đến nhận và đánh dấu, rồi trả kết quả.',
  originalsNotCompared: 'Đối chiếu bản chính và đánh dấu, rồi làm tiếp.',
  consultationClosed: 'Việc lấy ý kiến này đã đóng hoặc không hỏi cơ quan của bạn. Không cần trả lời nữa.',
  deadlineNotReached: 'Chưa đến hạn nên chưa làm được việc này.',
  noticeTooLate: 'Thông báo phải đến trước giờ bắt đầu đủ số giờ luật định. Chọn giờ bắt đầu muộn hơn rồi gửi lại.',
  tooLateToObject: 'Đã hết thời hạn trả lời bằng văn bản. Không phản đối hay xác nhận được nữa.',
  inspectionInThePast: 'Chọn ngày giờ kiểm tra ở phía trước.',
  nothingToJoin: 'Chọn phản ánh cùng việc để gộp.',
  alreadyReopened: 'Đã đề nghị xem xét lại một lần. Nếu vẫn chưa đồng ý, bạn có thể khiếu nại.',
  agencyNotCompetent: 'Cơ quan này không có thẩm quyền. Chọn cơ quan nơi chủ hồ sơ cư trú.',
  notInThisCase: 'Trường hợp này không làm việc đó. Xem lại các việc đang làm được.',
  visitTaken: 'Giờ hẹn này đã hết chỗ hoặc đã qua. Hãy chọn giờ khác.',
  caseFeePaid:
    'Phí đã nộp hoặc đang nộp. Chỉ đổi được sang trường hợp cùng mức phí; nếu khác, từ chối để hoàn phí và nộp lại.',
  neverTakenBack: 'Bước này không lấy lại được: đã ra khỏi cơ quan, đã ký hoặc đã báo người nộp.',
  tooLateToTakeBack: 'Đã quá 15 phút hoặc đã có người khác mở hồ sơ. Nhờ người đứng đầu lấy lại, kèm lý do.',
  codesExhausted: 'Cơ quan đã cấp hết mã của hôm nay. Tiếp nhận vào ngày làm việc tiếp theo.',
  intentReused: 'Trang này đã được dùng để gửi một nội dung khác. Tải lại trang rồi làm lại.',
  certificateMissing:
    'Chứng thư số cá nhân của bạn đã hết hạn hoặc bị thu hồi nên chưa ký được. Nhờ quản trị viên cơ quan cấp chứng thư mới.',
} as const satisfies Record<RefusalCode, string>;
