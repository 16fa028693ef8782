import type { Random } from '../seeded-random.ts';

const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Vũ',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const middles = {
  female: ['Thị', 'Thu', 'Ngọc', 'Thanh', 'Minh', 'Phương', 'Hồng', 'Bích', 'Kim', 'Mai'],
  male: ['Văn', 'Đức', 'Quốc', 'Hữu', 'Anh', 'Minh', 'Công', 'Xuân', 'Đình', 'Trọng'],
};
const given = {
  female: [
    'Lan',
    'Hương',
    'Hoa',
    'Mai',
    'Đào',
    'Huệ',
    'Yến',
    'Hạnh',
    'Thảo',
    'Trang',
    'Nhung',
    'Oanh',
    'Quỳnh',
    'Ánh',
    'Hằng',
  ],
  male: [
    'Minh',
    'Đức',
    'Hùng',
    'Dũng',
    'Khánh',
    'Tuấn',
    'Sơn',
    'Hải',
    'Long',
    'Phúc',
    'Thắng',
    'Quân',
    'Bảo',
    'Kiên',
    'Lộc',
  ],
};

export interface Invented {
  readonly id: string;
  readonly fullName: string;
  readonly personalId: string;
  readonly sex: 'female' | 'male';
  readonly birthDate: string;
}

const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** People who do not exist: their numbers name a province, `999`, that there is not. */
export function inventedPeople(count: number, random: Random): Invented[] {
  return Array.from({ length: count }, (_, place): Invented => {
    const sex = random.chance(0.5) ? 'female' : 'male';
    const words = [random.pick(families), random.pick(middles[sex]), random.pick(given[sex])];
    const year = random.whole(1945, 2006);
    const birthDate = `${year}-${padded(random.whole(1, 12), 2)}-${padded(random.whole(1, 28), 2)}`;
    return {
      id: `demo-size-${place}`,
      fullName: words.join(' '),
      personalId: `999${padded(place, 9)}`,
      sex,
      birthDate,
    };
  });
}
