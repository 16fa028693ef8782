import type { RefusalCode } from '@mot-cua/workflow';

export const refusals = {
  notNow: 'Ở bước hiện nay chưa làm được việc này. Mở lại hồ sơ để xem việc đang làm được.',
  notYourStep: 'Bước này thuộc người khác. Xem “Ai đang giữ hồ sơ” để biết nhờ ai.',
  changedMeanwhile: 'Hồ sơ vừa được người khác xử lý. Xem bản mới rồi làm lại nếu còn cần.',
  feeNotSettled: 'Phí, lệ phí chưa nộp đủ. Chờ nộp xong rồi làm tiếp.',
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
  agencyNotCompetent: 'Cơ quan này không có thẩm quyền. Chọn cơ quan nơi chủ hồ sơ cư trú.',
  notInThisCase: 'Trường hợp này không làm việc đó. Xem lại các việc đang làm được.',
  codesExhausted: 'Cơ quan đã cấp hết mã của hôm nay. Tiếp nhận vào ngày làm việc tiếp theo.',
  intentReused: 'Trang này đã được dùng để gửi một nội dung khác. Tải lại trang rồi làm lại.',
} as const satisfies Record<RefusalCode, string>;
