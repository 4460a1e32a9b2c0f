/** The mark of Legible: an L made of a margin and a line. Its colours are its own in every mode. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="8" fill="#0b4f49" stroke="#fffaf0" stroke-width="2" />
      <path d="M7.5 6.5h5v14H25v5H7.5zM16 13.5h9v4h-9z" fill="#fffaf0" />
      <path d="M16 6.5h9v4h-9z" fill="#ffc53d" />
    </svg>
  );
}
