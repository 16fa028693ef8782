const RAY_ANGLES = Array.from({ length: 16 }, (_, index) => index * 22.5);
const FLOOR = 316;

/** The gate as a large line drawing: home page, empty and error pages. Decoration only. */
export function GateDrawing() {
  return (
    <svg className="mc-drawing" viewBox="0 0 320 320" aria-hidden="true" focusable="false">
      <path d="M160 14C196 50 244 64 312 66c-4 14-13 20-28 20H36C21 86 12 80 8 66c68-2 116-16 152-52zM160 14v26M52 72c48-6 82-18 108-38 26 20 60 32 108 38" />
      <path d="M68 86v104M84 86v104M236 86v104M252 86v104" />
      <path d="M126 138a34 34 0 1 0 68 0a34 34 0 1 0-68 0M136 138a24 24 0 1 0 48 0a24 24 0 1 0-48 0" />
      {RAY_ANGLES.map((angle) => (
        <path key={angle} d="M160 98v-9" transform={`rotate(${angle} 160 138)`} />
      ))}
      <path d="M48 190h224c16 0 26 4 36 14-4 12-12 18-26 18H38c-14 0-22-6-26-18 10-10 20-14 36-14z" />
      <path d={`M50 222V${FLOOR}M68 222V${FLOOR}M252 222V${FLOOR}M270 222V${FLOOR}M4 ${FLOOR}h312`} />
      <path d={`M112 ${FLOOR}v-38a48 48 0 0 1 96 0v38M124 ${FLOOR}v-38a36 36 0 0 1 72 0v38`} />
      <path d={`M124 ${FLOOR}v-46l38 12v34M154 300v.1`} />
    </svg>
  );
}
