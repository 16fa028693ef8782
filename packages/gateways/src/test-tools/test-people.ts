import type { DemoPerson } from '../local/demo-person.ts';

const canDo = { vi: 'Người thử', en: 'A person for tests' };

export const testPeople: readonly DemoPerson[] = [
  {
    subject: 'citizen-an',
    fullName: 'Nguyễn Văn An',
    realm: 'citizen',
    personalId: '001088000001',
    birthDate: '1988-03-12',
    sex: 'male',
    phone: '0900000001',
    email: 'nguyen.van.an@example.com',
    residence: { communeCode: '00292', detail: 'Số 12, ngõ 34 phố Minh Họa' },
    canDo,
  },
  { subject: 'citizen-binh', fullName: 'Trần Thị Bình', realm: 'citizen', canDo },
  {
    subject: 'staff-bm-reception-1',
    fullName: 'Nguyễn Thu Hà',
    realm: 'staff',
    post: { agency: 'bach-mai', roles: ['receptionClerk'] },
    canDo,
  },
  {
    subject: 'staff-son',
    fullName: 'Trịnh Hồng Sơn',
    realm: 'staff',
    post: { agency: 'bach-mai', roles: ['approvingLeader'], organisation: 'UBND phường Bạch Mai' },
    canDo,
  },
];
