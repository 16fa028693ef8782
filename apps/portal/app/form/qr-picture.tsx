/** A QR code that says in words what it leads to. */
export function QrPicture({ code, label }: { code: { size: number; path: string }; label: string }) {
  return (
    <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={code.path} fill="#000" />
    </svg>
  );
}
