/** What did the caller get wrong? A sentence and its mend, told by the command line without a stack. */
export class Misuse extends Error {
  override name = 'Misuse';
  readonly mend: string;
  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}
