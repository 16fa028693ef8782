/** What a petition is about, where it is, what was done about it, and why one is refused. */
export const petition = {
  kinds: { rule: 'Quy định, thủ tục hành chính', conduct: 'Thái độ, hành vi của cán bộ', other: 'Việc khác' },
  states: {
    sent: 'Chờ tiếp nhận',
    received: 'Đang xem xét',
    refused: 'Không tiếp nhận',
    answered: 'Đã trả lời',
    published: 'Đã trả lời, công khai',
  },
  done: {
    send: 'Đã gửi đến {{agency}}',
    receive: '{{agency}} đã tiếp nhận',
    refuse: '{{agency}} không tiếp nhận',
    passOn: '{{agency}} đã chuyển đến {{to}}',
    answer: '{{agency}} đã trả lời',
    publish: '{{agency}} đã công khai câu trả lời',
    unpublish: '{{agency}} đã thôi công khai câu trả lời',
  },
  grounds: {
    notAboutProcedures: 'Không phải phản ánh, kiến nghị về thủ tục hành chính hay người làm thủ tục',
    complaint: 'Là khiếu nại hoặc tố cáo, phải gửi theo thủ tục riêng',
    unclear: 'Nội dung không rõ, không đủ để xem xét',
    answeredBefore: 'Việc này đã được trả lời',
    unlawful: 'Nội dung trái pháp luật hoặc xúc phạm người khác',
  },
} as const;
