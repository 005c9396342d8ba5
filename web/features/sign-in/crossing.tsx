const COLUMNS = 15;
const ROWS = 9;
const BORDER = 9.5;
const STEP = 26;

/** Which people stand beyond the border; a fixed scatter that thins out, so that the picture is the same every time. */
const BEYOND = new Set(["10:1", "10:3", "10:4", "10:6", "11:2", "11:4", "11:7", "12:4", "12:5", "13:3", "14:4"]);

/** People as dots, and a border that some of them have crossed. Decoration only. */
export function Crossing() {
  const dots = Array.from({ length: COLUMNS * ROWS }, (_, at) => ({ column: at % COLUMNS, row: Math.floor(at / COLUMNS) })).filter(
    ({ column, row }) => column < BORDER || BEYOND.has(`${column}:${row}`),
  );
  const x = (column: number) => column * STEP + 6;
  return (
    <svg viewBox={`0 0 ${COLUMNS * STEP} ${ROWS * STEP}`} width="100%" style={{ maxWidth: 440 }} aria-hidden="true">
      <line x1={x(BORDER)} x2={x(BORDER)} y1={-4} y2={ROWS * STEP} stroke="currentColor" strokeOpacity={0.5} strokeDasharray="2 5" />
      {dots.map(({ column, row }) => (
        <circle
          key={`${column}:${row}`}
          cx={x(column)}
          cy={row * STEP + 12}
          r={column > BORDER ? 4.5 : 3}
          fill={column > BORDER ? "#f0b79f" : "currentColor"}
          fillOpacity={column > BORDER ? 1 : 0.16 + column * 0.045}
        />
      ))}
    </svg>
  );
}
