import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BrowserProgram {
  readonly executablePath: string;
  /** What it needs in its environment. */
  readonly env: Readonly<Record<string, string>>;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const brought = '@sparticuz/chromium';

/**
 * The browser npm brought, unpacked once. The package unpacks into the folder for temporary files and takes whatever stands there for whole; several
 * workers come at once, so each unpacks into a folder of its own and gives it the name everybody looks for when it is whole.
 */
export function packedChromium(folder = join(cache, `chromium-${version()}`)): BrowserProgram {
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const draft = mkdtempSync(`${folder}-`);
    try {
      const unpack = `const { default: packed } = await import('${brought}'); await packed.executablePath();`;
      execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
        cwd: fileURLToPath(new URL('.', import.meta.url)),
        // The system whose libraries are unpacked beside it.
        env: { ...process.env, NODE_OPTIONS: '', TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      });
      const fonts = join(draft, 'fonts/fonts.conf');
      writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${folder}/`));
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Somebody else was faster with the same.
      if (!existsSync(folder)) throw error;
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Its versions do not share a folder. */
function version(): string {
  const main = createRequire(import.meta.url).resolve(brought);
  const root = main.slice(0, main.lastIndexOf(brought) + brought.length);
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string }).version;
}
