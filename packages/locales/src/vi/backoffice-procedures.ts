export const procedures = {
  procedures: {
    title: 'Thủ tục và phiên bản',
    count_other: '{{count}} phiên bản đã công bố của {{procedures}} thủ tục',
    lead: 'Hôm nay, {{day}}: phiên bản nào đang áp dụng, phiên bản nào sắp tới, bao nhiêu hồ sơ đang giải quyết theo từng phiên bản.',
    commandLine:
      'Công bố phiên bản mới không làm ở trang này. Một phiên bản là mã nguồn đã được chứng minh; người quản lý hệ thống công bố và chuyển hồ sơ bằng dòng lệnh.',
    procedure: 'Thủ tục',
    versions: 'Số phiên bản',
    version: 'Phiên bản',
    today: 'Hôm nay',
    from: 'Áp dụng từ',
    open: 'Hồ sơ đang giải quyết',
    digest: 'Mã kiểm tra (SHA-256)',
    since: '{{version}}, từ {{day}}',
    none: 'không có',
    openOn: '{{version}}: {{open}}',
    retiredFrom: 'thôi nhận hồ sơ từ {{day}}',
    standings: {
      inForce: 'Đang áp dụng',
      coming: 'Sắp áp dụng',
      replaced: 'Đã thay thế',
      retired: 'Thôi nhận hồ sơ',
      written: 'Đang viết, chưa công bố',
    },
    single: 'Thủ tục này mới có một phiên bản, nên chưa có gì để so sánh.',
    changed: 'Phiên bản {{to}} khác {{from}} ở những gì',
    migration: 'Nếu chuyển hồ sơ đang giải quyết',
    stand:
      'Đang có {{open}} hồ sơ chưa xong theo phiên bản {{version}}. Không chuyển thì chúng được giải quyết xong theo phiên bản ấy.',
    noMigration: 'Phiên bản mới không nói cách chuyển, nên không hồ sơ nào chuyển.',
    hasMigration:
      'Phiên bản mới nói rõ cách chuyển. Cách chuyển đã được chứng minh trước khi công bố; mỗi hồ sơ còn được xét riêng khi chuyển.',
    prove: 'Xét lại mọi tình huống hồ sơ',
  },
} as const;
