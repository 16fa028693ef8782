/** A clerk proposes another case of the service. */
export const anotherCase = {
  anotherCase: {
    command: 'Đề nghị đổi trường hợp',
    title: 'Đổi trường hợp của hồ sơ',
    lead: 'Chọn trường hợp đúng của cùng thủ tục. Người nộp đọc và đồng ý thì hồ sơ mới đổi: câu trả lời giống nhau được giữ, phí và giấy tờ tính lại.',
    reason: 'Lý do',
    reasonHint: 'Người nộp đọc lý do này.',
    send: 'Gửi đề nghị cho người nộp',
    same: 'Đây là trường hợp đã nộp. Chọn câu trả lời khác.',
    sent: 'Đã gửi đề nghị. Hồ sơ chưa đổi cho tới khi người nộp đồng ý.',
    waiting: 'Đang chờ người nộp trả lời',
    waitingText: '{{name}} đề nghị lúc {{when}}. Việc gì làm trên hồ sơ trước đó cũng làm đề nghị này hết hiệu lực.',
    declined: 'Người nộp không đồng ý lúc {{when}}. Hồ sơ giữ nguyên trường hợp đã nộp.',
    atCounter: 'Người nộp đồng ý tại quầy',
    atCounterLead: 'In trang này, để người nộp đọc và ký, rồi ghi nhận.',
    identity: { label: 'Giấy tờ tùy thân', options: { checked: 'Đã đối chiếu thẻ căn cước với người nộp' } },
    signed: { label: 'Phiếu đồng ý', options: { signed: 'Người nộp đã đọc và ký phiếu' } },
    agree: 'Ghi nhận đồng ý',
    signature: 'Người nộp ký, ghi rõ họ tên',
    overtaken: 'Đề nghị này không còn hiệu lực. Đọc lại hồ sơ.',
    again: 'Đề nghị trường hợp khác',
  },
} as const;
