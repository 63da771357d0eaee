/** Which browser do the journeys run in? Debian's Chromium; installed when we are root on a Debian, else asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium (CHROMIUM wins), or undefined after saying how to get one. */
export function ensureChromium(say: (line: string) => void): string | undefined {
  const places = process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : PLACES;
  const there = places.find((place) => existsSync(place));
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium for the browser tests (once; about a minute) …');
    const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    if (spawnSync('apt-get', install, { ...options, env: environment }).status !== 0) {
      spawnSync('apt-get', ['update', '-qq'], { ...options, env: environment });
      spawnSync('apt-get', install, { ...options, env: environment });
    }
    const installed = PLACES.find((place) => existsSync(place));
    if (installed) return installed;
  }
  say('No Chromium was found. Run:  sudo apt-get install chromium   (or set CHROMIUM to its path)');
  return undefined;
}
