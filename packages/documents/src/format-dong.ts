/** 10750000 → '10.750.000 đồng' */
export function formatDong(dong: number): string {
  return `${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
}
