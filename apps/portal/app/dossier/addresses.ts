/** Addresses of one dossier's pages. */
export const dossierAddress = (id: string): string => `/my/${id}`;
export const submittedAddress = (id: string): string => `/my/${id}/submitted`;
export const supplementAddress = (id: string): string => `/my/${id}/supplement`;
export const replyUploadsAddress = (id: string): string => `${supplementAddress(id)}/uploads`;
export const payAddress = (id: string): string => `/my/${id}/pay`;
export const withdrawAddress = (id: string): string => `/my/${id}/withdraw`;
export const actAddress = (id: string, command: string): string => `/my/${id}/do/${command}`;
export const rateAddress = (id: string): string => `/my/${id}/rate`;
export const resultAddress = (id: string): string => `/my/${id}/result`;
export const correctionAddress = (id: string): string => `/my/${id}/correction`;
export const resultFileAddress = (id: string): string => `/my/${id}/result.pdf`;
export const resultPictureAddress = (id: string): string => `/my/${id}/result.svg`;
export const paperFileAddress = (paperId: string): string => `/papers/${paperId}`;
/** A small picture of a page; another content has another address. */
export const pagePictureAddress = (partId: string, version: string): string =>
  `/parts/${partId}/picture?${new URLSearchParams({ version })}`;
export const partFileAddress = (partId: string): string => `/parts/${partId}`;
export const verifyAddress = (token: string): string => `/verify/${token}`;
export const printAddress = (id: string): string => `/my/${id}/print`;
export const caseAddress = (id: string): string => `/my/${id}/case`;
export const visitAddress = (id: string): string => `/my/${id}/visit`;
export const visitFileAddress = (id: string): string => `/my/${id}/visit.ics`;
export const messagesAddress = (id: string): string => `/my/${id}/messages`;
export const liveAddress = (id: string): string => `${dossierAddress(id)}/live`;
export const myBringAddress = (id: string): string => `${dossierAddress(id)}/bring`;
