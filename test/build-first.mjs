// Before any test: what the tests run is built where it is not of the sources as they are.
import { spawnSync } from 'node:child_process';
import { isBuilt } from '../tooling/build-state.mjs';

function build() {
  if (isBuilt()) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build.mjs', '--quiet', '--page'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed, so no test was run. npm run build says:\n${stdout}${stderr}`);
}

/** Also before the tests that a watching vitest runs again. */
export default function buildFirst(project) {
  build();
  project.onTestsRerun(build);
}
