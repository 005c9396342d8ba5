/** One line that moves on a terminal, and plain lines elsewhere. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #open = false;
  #lastQuarter = -1;

  constructor(stream: NodeJS.WriteStream = process.stdout) {
    this.#stream = stream;
  }

  /** A line that stays. */
  say = (line: string): void => {
    this.#close();
    this.#stream.write(`${line}\n`);
  };

  /** "What …  40 %": redrawn in place on a terminal, one line for every quarter elsewhere. */
  advance(what: string, done: number, all: number): void {
    const percent = Math.floor((done * 100) / all);
    if (this.#stream.isTTY) {
      this.#stream.write(`\r\u001b[2K${what} ${percent} %`);
      this.#open = true;
      if (done === all) this.#close();
    } else if (Math.floor(percent / 25) !== this.#lastQuarter) {
      this.#lastQuarter = Math.floor(percent / 25);
      this.#stream.write(`${what} ${percent} %\n`);
    }
  }

  #close(): void {
    if (this.#open) this.#stream.write("\n");
    this.#open = false;
    this.#lastQuarter = -1;
  }
}
