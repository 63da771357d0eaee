/** `npm run check`: what an engineer runs before each commit; under three minutes. */
import { runTests } from './with-node24.mjs';

await runTests(['--check', ...process.argv.slice(2)]);
