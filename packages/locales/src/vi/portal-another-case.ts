/** The agency means another case of the service; its applicant agrees or not. */
export const anotherCase = {
  needed: 'Cơ quan đề nghị đổi trường hợp của hồ sơ',
  neededText: 'Chưa có gì thay đổi. Bạn đọc rồi quyết định.',
  open: 'Xem đề nghị',
  title: 'Đề nghị đổi trường hợp',
  lead: 'Nếu đồng ý, các câu trả lời giống nhau được giữ, phí và giấy tờ theo trường hợp mới. Nếu không, hồ sơ được xét như bạn đã nộp.',
  agree: 'Đồng ý đổi trường hợp',
  decline: 'Không đồng ý, giữ như đã nộp',
  missingNote: 'Cơ quan sẽ yêu cầu bạn bổ sung các giấy tờ này.',
  overtaken: 'Đề nghị này không còn hiệu lực. Đây là hồ sơ lúc này.',
} as const;
