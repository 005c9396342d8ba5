/** A boundary, open on one side, and what flows out of it. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#164e78" />
      <path d="M20.5 8.5H10A2.5 2.5 0 0 0 7.5 11v10a2.5 2.5 0 0 0 2.5 2.5h10.5" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" />
      <path d="M13 16h12.5m-4-4 4 4-4 4" stroke="#f0b79f" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
