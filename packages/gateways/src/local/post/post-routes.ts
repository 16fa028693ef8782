import express, { type Router } from 'express';
import { type ParcelStatus, parcel, parcelStatus } from '../../post/post-carrier.ts';
import { type Html, html } from '../html.ts';
import type { Language, Said } from '../language.ts';
import { sendPage } from '../page.ts';
import type { LocalParcel, Parcels } from './parcels.ts';

const TITLE: Said = { vi: 'Bưu điện trình diễn', en: 'Demonstration post office' };
const STATUSES: Record<ParcelStatus, Said> = {
  accepted: { vi: 'Đã nhận gửi', en: 'Accepted' },
  inTransit: { vi: 'Đang vận chuyển', en: 'In transit' },
  delivered: { vi: 'Đã phát', en: 'Delivered' },
  returned: { vi: 'Đã chuyển hoàn', en: 'Returned' },
};

/** As the carrier says it, to whoever handed over. */
const REFUSALS = {
  malformed: 'Thiếu người nhận, địa chỉ hoặc số điện thoại',
  box: 'Không phát đến hòm thư: cần số nhà, tên đường',
  keyReused: 'Mã này đã dùng cho bưu gửi khác',
} as const;
const boxes = /hòm thư|hộp thư/i;

/** The carrier's JSON interface and a page on which a parcel can be moved on. */
export function postRoutes(parcels: Parcels): Router {
  const router = express.Router();

  router.post('/api/parcels', express.json({ limit: '20kb' }), (request, response) => {
    const sent = parcel.safeParse(request.body);
    if (!sent.success) return response.json({ refused: REFUSALS.malformed });
    if (boxes.test(sent.data.address)) return response.json({ refused: REFUSALS.box });
    const accepted = parcels.accept(sent.data);
    if (!accepted) return response.json({ refused: REFUSALS.keyReused });
    return response.status(201).json({ trackingNumber: accepted.trackingNumber });
  });
  router.get('/api/parcels/:trackingNumber', (request, response) => {
    const known = parcels.all().find(({ trackingNumber }) => trackingNumber === request.params.trackingNumber);
    if (!known) return response.status(404).json({ error: 'unknown' });
    return response.json({ status: known.status });
  });

  router.get('/', (request, response) => {
    sendPage(request, response, { title: TITLE, body: (language) => list(parcels.all(), language) });
  });
  router.post('/:trackingNumber', express.urlencoded({ extended: false }), (request, response) => {
    const status = parcelStatus.safeParse(request.body.status);
    if (status.success) parcels.move(request.params.trackingNumber, status.data);
    response.redirect(303, `/post?lang=${request.query.lang === 'en' ? 'en' : 'vi'}`);
  });
  return router;
}

function list(parcels: readonly LocalParcel[], language: Language): Html {
  if (parcels.length === 0) return html`<p>${language === 'vi' ? 'Chưa có bưu gửi nào.' : 'No parcels yet.'}</p>`;
  return html`${parcels.map((one) => item(one, language))}`;
}

function item(one: LocalParcel, language: Language): Html {
  const next = parcelStatus.options.filter((status) => status !== one.status && status !== 'accepted');
  return html`<article aria-labelledby="${one.trackingNumber}">
<h2 id="${one.trackingNumber}">${one.trackingNumber}: ${STATUSES[one.status][language]}</h2>
<p>${one.recipient}, ${one.phone}<br>${one.address}</p>
<form class="row" method="post" action="/post/${one.trackingNumber}?lang=${language}">
${next.map(
  (status) =>
    html`<button class="quiet" name="status" value="${status}" aria-describedby="${one.trackingNumber}">${
      STATUSES[status][language]
    }</button>`,
)}
</form>
</article>`;
}
