/** Settings to a file and back. */
import { useTexts } from './texts.ts';

export interface TransferProps {
  write: () => void;
  read: (file: File) => void;
}

export function Transfer({ write, read }: TransferProps) {
  const text = useTexts();
  return (
    <div class="transfer">
      <button type="button" onClick={write}>
        {text('optionsExport')}
      </button>
      <label class="button">
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file);
            // the same file may be chosen again, once it is mended
            currentTarget.value = '';
          }}
        />
        {text('optionsImport')}
      </label>
    </div>
  );
}
