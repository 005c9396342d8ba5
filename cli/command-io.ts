/** What a command needs of its surroundings, so that tests run it without a process. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: (line: string) => void;
  readonly stderr: (line: string) => void;
}

/** Something the person who typed the command can mend: printed as one sentence, exit code 2. Never holds a value that was examined. */
export class CommandMistake extends Error {}
