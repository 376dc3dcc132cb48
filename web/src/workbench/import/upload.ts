import { GraphFailure, newRequestId } from '../../browser/graph.ts';
import { words } from './words.ts';

export interface Uploaded {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
}

interface Answer extends Partial<Uploaded> {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends a file to a department. XMLHttpRequest, because fetch does not tell how much of a body has gone.
 * @param files the department's file root, e.g. `files/public-security`
 * @param progress part sent, 0 to 1
 * @param purpose registries are sent by their keeper, the list by its author
 * @throws GraphFailure with the platform's sentence
 */
export const upload = (
  files: string,
  file: File,
  progress: (part: number) => void,
  purpose: 'registry' | 'matters' = 'registry',
): Promise<Uploaded> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${files}/uploads?${new URLSearchParams({ name: file.name, requestId: newRequestId(), for: purpose })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onerror = () => reject(new GraphFailure(words.broken, 'OFFLINE'));
    request.onload = () => {
      const answer = request.response as Answer | null;
      if (answer?.fileId) return resolve(answer as Uploaded);
      const error = answer?.errors?.[0];
      return reject(new GraphFailure(error?.message ?? words.notTaken, error?.extensions?.code ?? 'UNAVAILABLE'));
    };
    request.send(file);
  });
