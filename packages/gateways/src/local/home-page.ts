import { type Html, html } from './html.ts';
import type { Language, Said } from './language.ts';

export const HOME_TITLE: Said = { vi: 'Các cổng kết nối trình diễn', en: 'Demonstration gateways' };

const PLACES: readonly { path: string; said: Said }[] = [
  { path: '/mailbox', said: { vi: 'Hộp thư: những thư hệ thống đã gửi', en: 'Mailbox: what the system sent' } },
  { path: '/post', said: { vi: 'Bưu điện: bưu gửi và trạng thái', en: 'Post office: parcels and where they are' } },
  { path: '/sms', said: { vi: 'Tin nhắn: những tin hệ thống đã gửi', en: 'Short messages: what the system sent' } },
  {
    path: '/signing-service',
    said: {
      vi: 'Ký số từ xa: mã OTP đã gửi, khóa của lãnh đạo',
      en: 'Remote signing: codes sent, the keys of leaders',
    },
  },
  {
    path: '/national',
    said: { vi: 'Cổng quốc gia: trạng thái hồ sơ đã nhận', en: 'National portal: how dossiers stand there' },
  },
];

export function homePage(language: Language): Html {
  return html`<p>${
    language === 'vi'
      ? 'Tiến trình này đóng vai thế giới bên ngoài: đăng nhập, cổng thanh toán VNPAY, thư điện tử, tin nhắn, bưu điện, ký số từ xa, Cổng Dịch vụ công quốc gia.'
      : 'This process plays the outside world: sign-in, the VNPAY payment gateway, mail, short messages, post, remote signing, the national portal.'
  }</p>
<ul>${PLACES.map(({ path, said }) => html`<li><a href="${path}?lang=${language}">${said[language]}</a></li>`)}</ul>`;
}
