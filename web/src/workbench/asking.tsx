import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { type Asked, ask } from '../browser/graph.ts';
import { Failing, Saying } from './saying.tsx';
import { common } from './words.ts';

type Document<TResult, TVariables> = Parameters<typeof ask<TResult, TVariables>>[0];

/**
 * Asks one document; the key is the document's number and its variables.
 * @param again in how many milliseconds to ask once more, while something is under way; false when nothing is
 */
export function useAsk<TResult, TVariables>(
  document: Document<TResult, TVariables>,
  variables: TVariables,
  enabled = true,
  again: (data: TResult) => number | false = () => false,
) {
  const { id } = (document as unknown as { readonly __meta__: { readonly id: string } }).__meta__;
  return useQuery<Asked<TResult>, Error>({
    queryKey: [id, variables],
    queryFn: () => ask(document, variables),
    enabled,
    refetchInterval: ({ state }) => (state.data ? again(state.data.data) : false),
  });
}

interface AnsweredProps<T> {
  readonly of: { readonly data: Asked<T> | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
}

/** What was asked, once it is there: a skeleton before, a sentence and a second try when it failed, and who is missing when it is a part. */
export function Answered<T>({ of: { data, error, refetch }, children }: AnsweredProps<T>) {
  if (error) {
    return (
      <Alert
        type="error"
        showIcon
        title={<Failing error={error} />}
        action={<Button onClick={() => void refetch()}>{common.again}</Button>}
      />
    );
  }
  if (!data) return <Skeleton active aria-label={common.loading} />;
  return (
    <>
      {data.missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          style={{ marginBottom: 16 }}
          title={common.partial}
          description={data.missing.map((lack) => (
            <div key={lack.message}>
              <Saying said={lack} />
            </div>
          ))}
        />
      )}
      {children(data.data)}
    </>
  );
}
