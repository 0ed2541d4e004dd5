'use client';

import {
  type ChangeEvent,
  type ComponentType,
  startTransition,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { guarded } from '@/components/client/guarded';
import { useIsHydrated } from '@/components/client/use-is-hydrated';
import { type Desk, startDesk } from '@/lib/browser/workbench/client';
import { loadWorkbenchTexts, type WorkbenchTexts } from '@/lib/browser/workbench/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { BenchProps, WorkbenchProps } from './bench-props';
import { type Chosen, mostFiles } from './chosen';

type Loaded = { Bench: ComponentType<BenchProps & BenchFiles>; texts: WorkbenchTexts; desk: Desk };
type BenchFiles = { files: readonly Chosen[]; onRemove: (key: string) => void };

/** Starts the worker first: it fetches its own script while the page fetches the rest. */
async function load(locale: Locale): Promise<Loaded> {
  const desk = startDesk();
  try {
    const [{ Bench }, texts] = await Promise.all([import('./bench'), loadWorkbenchTexts(locale)]);
    return { Bench, texts, desk };
  } catch (error) {
    desk.end();
    throw error;
  }
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

const Failed = ({ failed }: WorkbenchProps) => <p role="status">{failed}</p>;

/**
 * The field for the reader's files. Rendered after hydration; what reads them is fetched when the first one is about to be chosen. Files may be dropped
 * anywhere on the page, for a browser opens what is dropped beside a field, and the page and all that lay on it would be gone.
 */
export const Workbench = guarded(function Workbench(props: WorkbenchProps) {
  const id = useId();
  const isHydrated = useIsHydrated();
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [status, setStatus] = useState('');
  const last = useRef(0);
  const field = useRef<HTMLDivElement>(null);
  const loading = useRef<Promise<Loaded> | null>(null);
  useEffect(
    () => () => {
      loading.current?.then(
        ({ desk }) => desk.end(),
        () => {},
      );
    },
    [],
  );

  const ready = () => {
    loading.current ??= load(props.locale);
    return loading.current;
  };
  const getReady = () => {
    ready().catch(() => {
      loading.current = null;
    });
  };
  const add = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    const room = mostFiles - files.length;
    const more = chosen.slice(0, room).map((file) => {
      last.current += 1;
      return { key: `file-${last.current}`, file };
    });
    setFiles((before) => [...before, ...more]);
    const said = chosen.length > room ? props.tooMany : '';
    if (loaded) return setStatus(said);
    setStatus(props.loading);
    try {
      const all = await ready();
      startTransition(() => {
        setLoaded(all);
        setStatus(said);
      });
    } catch {
      loading.current = null;
      setFiles([]);
      setStatus(props.notLoaded);
    }
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    // So that the same file can be chosen again.
    target.value = '';
    return add(chosen);
  };
  const latest = useRef({ add, getReady });
  useEffect(() => {
    latest.current = { add, getReady };
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      latest.current.getReady();
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      field.current?.scrollIntoView({ block: 'nearest' });
      latest.current.add([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  if (!isHydrated) return null;

  const remove = (key: string) => setFiles((before) => before.filter((each) => each.key !== key));
  return (
    <div className="bench">
      <div className="bench-field" ref={field}>
        <label htmlFor={id}>{props.choose}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".csv,.json,.txt,.tsv,text/csv"
          onClick={getReady}
          onChange={change}
        />
        <p className="hint">{props.drop}</p>
      </div>
      <p role="status">{status}</p>
      {loaded && (
        <loaded.Bench {...props} texts={loaded.texts} desk={loaded.desk} files={files} onRemove={remove} />
      )}
    </div>
  );
}, Failed);
