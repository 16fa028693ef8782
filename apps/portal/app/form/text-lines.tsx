/** Text of several lines as it was written. */
export const TextLines = ({ text }: { text: string }) =>
  text.split('\n').map((line, index) => (
    <span key={index} className="mc-line">
      {index > 0 && <br />}
      {line}
    </span>
  ));
