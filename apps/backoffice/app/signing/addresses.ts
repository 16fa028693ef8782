export const signingHref = (certificateId = ''): string =>
  certificateId ? `/signing?certificate=${certificateId}` : '/signing';

export const ownCertificatesHref = '/account/certificates';
export const certificatesHref = (page = 1): string =>
  page > 1 ? `/admin/certificates?page=${page}` : '/admin/certificates';
export const endCertificateHref = (id: string): string => `/admin/certificates/${id}`;
