/** What the page has to say: gone after a while, unless it is a fault or offers a way back. */
import { useEffect, useState } from 'preact/hooks';
import type { NoticeProps } from '../../components/notice.tsx';

/** ms: long enough to read one sentence twice */
const LASTING = 5000;

type Notice = NoticeProps['notice'];

export function useNotice(): [Notice, (notice: Notice) => void] {
  const [notice, setNotice] = useState<Notice>(null);
  useEffect(() => {
    if (!notice || notice.isFault || notice.undo) return;
    const timer = setTimeout(() => setNotice(null), LASTING);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, setNotice];
}
