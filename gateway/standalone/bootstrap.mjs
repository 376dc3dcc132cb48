/**
 * What every `npm` command of this repository goes through: checks the installation, then continues on the Node the
 * repository brings. This file is kept in the oldest syntax that modules allow, so that an old Node can still read the
 * sentence below.
 */
var major = Number(process.versions.node.split('.')[0]);
if (major < 18) {
  console.error('需要 Node.js 18 或更高版本才能安装本项目（当前为 ' + process.versions.node + '），请先升级：https://nodejs.org');
  console.error(
    'Node.js 18 or later is needed to install this project; this is ' +
      process.versions.node +
      '. Please upgrade first: https://nodejs.org',
  );
  process.exit(1);
}

import('./bootstrap/main.mjs')
  .then((main) => main.run(process.argv.slice(2)))
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error instanceof Error && error.isForReader ? error.message : error);
      process.exitCode = 1;
    },
  );
