/** The database cannot be started or reached, and the person at the terminal can mend it: told without a stack. */
export class NeedsAttention extends Error {
  override name = 'NeedsAttention';
}

/** What the person at the terminal reads when the embedded database needs attention: Chinese first, then English. */
export const messages = {
  dataDirInUse: (dataDir: string, pid: number) =>
    `数据目录 ${dataDir} 正由另一个进程（PID ${pid}）使用。请先停止它，或将 DATA_DIR 设为其他目录。\n` +
    `The data directory ${dataDir} is in use by another running start (process ${pid}). Stop it first, or set DATA_DIR to another directory.`,
  serverStillRunning: (pid: number, dataDir: string) =>
    `${dataDir} 上次启动留下的 PostgreSQL（PID ${pid}）无法停止，请手动停止后重试。\n` +
    `A PostgreSQL left by an earlier start (process ${pid}) on ${dataDir} does not stop. Stop it by hand and try again.`,
  noBinaries: (platform: string) =>
    `未找到适用于 ${platform} 的内置 PostgreSQL。请运行 npm ci --include=optional，或将 DATABASE_URL 设为已有的 PostgreSQL 15+ 服务器。\n` +
    `No embedded PostgreSQL for ${platform}. Run npm ci --include=optional, or set DATABASE_URL to a PostgreSQL server, version 15 or later.`,
  binariesDoNotRun: (detail: string) =>
    '内置 PostgreSQL 无法在本机运行。请将 DATABASE_URL 设为已有的 PostgreSQL 15+ 服务器。\n' +
    `The embedded PostgreSQL does not run on this machine. Set DATABASE_URL to a PostgreSQL server, version 15 or later.\n${detail}`,
  noRunUser: () =>
    'PostgreSQL 不能以 root 身份运行，且本机没有可用的普通用户（postgres、sudo 用户或 nobody）。请以普通用户启动。\n' +
    'PostgreSQL refuses to run as root, and there is no user to run it as (postgres, the user behind sudo, or nobody). Start as an ordinary user.',
  runsAs: (user: string) => `以 root 启动：PostgreSQL 将以用户 ${user} 运行。Started as root: PostgreSQL runs as the user ${user}.`,
  dataPlacedElsewhere: (wanted: string, place: string, user: string) =>
    `用户 ${user} 无法进入 ${wanted}，数据库文件改放在 ${place}。\n` +
    `The user ${user} cannot enter ${wanted}; the database files are kept in ${place}.`,
  binariesCopied: (place: string) => `PostgreSQL 程序已复制到 ${place}。The PostgreSQL programs were copied to ${place}.`,
  notYourData: (place: string, owner: number) =>
    `数据库文件 ${place} 属于用户（UID ${owner}）。请以该用户或 root 启动，或将 DATA_DIR 设为其他目录。\n` +
    `The database files in ${place} belong to the user with UID ${owner}. Start as that user or as root, or set DATA_DIR to another directory.`,
  otherMajor: (place: string, found: string, wanted: string) =>
    `${place} 中的数据由 PostgreSQL ${found} 创建，内置版本为 ${wanted}。请先用 ${found} 导出，或将 DATA_DIR 设为其他目录。\n` +
    `The data in ${place} were made by PostgreSQL ${found}; the embedded one is ${wanted}. Dump them with ${found} first, or set DATA_DIR to another directory.`,
  passwordLost: (file: string, place: string) =>
    `缺少密码文件 ${file}，无法打开已有数据库 ${place}。请从备份恢复该文件；若数据可以舍弃，请删除 ${place}。\n` +
    `The password file ${file} of the existing database in ${place} is missing. Restore it from a backup, or remove ${place} if its data may go.`,
  didNotStart: (logFile: string, tail: string) =>
    `PostgreSQL 启动失败，日志：${logFile}\nPostgreSQL did not start. Log: ${logFile}\n${tail}`,
  initFailed: (detail: string) => `数据库初始化失败。The database could not be initialised.\n${detail}`,
  unreachable: (where: string, detail: string) =>
    `无法连接 DATABASE_URL 指定的数据库服务器 ${where}：${detail}\nThe database server ${where} named by DATABASE_URL cannot be reached: ${detail}`,
  tooOld: (version: string) =>
    `数据库服务器版本为 ${version}，至少需要 PostgreSQL 15。The database server is version ${version}; PostgreSQL 15 or later is needed.`,
  noAdminRights: (user: string) =>
    `DATABASE_URL 的用户 ${user} 没有建库和建用户的权限（CREATEDB、CREATEROLE）。请更换用户，或为每个子图设置 *_DATABASE_URL。\n` +
    `The user ${user} of DATABASE_URL may not create databases and logins (CREATEDB, CREATEROLE). Use another one, or set a *_DATABASE_URL per subgraph.`,
  loginOfSomebodyElse: (login: string, file: string) =>
    `服务器上已有登录名 ${login}，但缺少其密码文件 ${file}，可能属于另一套安装。请恢复该文件、更换 DATABASE_NAME_PREFIX，或设置 *_DATABASE_URL。\n` +
    `The login ${login} exists on the server but its password file ${file} does not: it may belong to another installation. ` +
    'Restore the file, choose another DATABASE_NAME_PREFIX, or set a *_DATABASE_URL per subgraph.',
};
