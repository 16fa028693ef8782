/** Form 05 of Circular 01/2018/TT-VPCP. */
export const slip = {
  slip: {
    open: 'Phiếu kiểm soát quá trình giải quyết (mẫu số 05)',
    title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    owner: 'Hồ sơ của',
    agency: 'Cơ quan giải quyết',
    due: 'Hẹn trả kết quả',
    noDue: 'chưa tiếp nhận',
    caption: 'Các lần giao nhận',
    empty: 'Hồ sơ chưa được giao cho ai.',
    given: 'Giao',
    received: 'Nhận',
    result: 'Kết quả',
    onTime: 'Trong hạn',
    late: 'Quá hạn',
    note: 'Lấy từ nhật ký của hồ sơ: người giao và người nhận được xác nhận bằng tài khoản công vụ thay cho chữ ký tay. Kết quả so với ngày hẹn trả đang có hiệu lực.',
    back: 'Về lịch sử hồ sơ',
  },
} as const;
