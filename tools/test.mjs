/** `npm test`: everything, from a fresh clone. `npm test -- --only unit,db` runs some steps; `--list` names them. */
import { runTests } from './with-node24.mjs';

await runTests(process.argv.slice(2));
