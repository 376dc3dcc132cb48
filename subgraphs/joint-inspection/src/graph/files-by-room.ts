import { type FileHandler, notFound } from '@double-random/runtime';

/** One file handler from the rooms' own, by the first part of the path. @throws NOT_FOUND for a path nobody answers */
export function filesByRoom(...rooms: readonly Readonly<Record<string, FileHandler>>[]): FileHandler {
  const handlers = Object.entries(Object.assign({}, ...rooms) as Record<string, FileHandler>);
  return (context, request) => {
    const room = handlers.find(([prefix]) => request.path.startsWith(`${prefix}/`));
    if (!room) throw notFound('文件');
    return room[1](context, request);
  };
}
