/** Kinds of data that a person can ask to have erased, for both apps. */
export const erasure = {
  items: {
    drafts: 'Hồ sơ đang viết, chưa gửi, cùng các tệp đã tải lên cho hồ sơ đó',
    messages: 'Tin nhắn tôi đã viết trong các hồ sơ đã kết thúc',
    petitions: 'Phản ánh, kiến nghị tôi đã viết và đã có câu trả lời',
    remarks: 'Nhận xét bằng lời khi đánh giá; số điểm vẫn được đếm, không kèm tên',
    notices: 'Các thông báo đã đọc',
    paperDates: 'Hạn dùng tôi đã ghi cho giấy tờ',
    links: 'Các đường dẫn chia sẻ kết quả',
    contact: 'Thư điện tử và số điện thoại trong thông tin của tôi',
    devices: 'Các lần đăng nhập trên mọi thiết bị (phải đăng nhập lại)',
    dossiers: 'Hồ sơ đã nộp, giấy tờ trong hồ sơ và kết quả',
  },
  erased: 'Đã xóa',
  kept: 'Giữ lại',
} as const;
