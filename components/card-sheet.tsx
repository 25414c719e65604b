/** The card at the lower edge of the window: for fingers. A tap beside it, a pull on it and its handle close it. */
import type { ComponentChildren } from 'preact';
import { useTexts } from './texts.ts';

export interface CardSheetProps {
  children: ComponentChildren;
  close: () => void;
}

export function CardSheet({ children, close }: CardSheetProps) {
  const text = useTexts();
  return (
    <div class="sheet-room">
      <div class="beside" role="presentation" onClick={close} />
      <div class="sheet">
        {children}
        <button type="button" class="handle" aria-label={text('sheetClose')} onClick={close} />
      </div>
    </div>
  );
}
