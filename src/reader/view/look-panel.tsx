import { useState } from 'preact/hooks';
import { text } from '../../platform/i18n.ts';
import type { Mode } from '../../reading/modes.ts';
import { sizeName, type TextSize } from '../../reading/text-size.ts';
import { lookOf } from '../../settings/look.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EasierChooser } from '../../ui/easier-chooser.tsx';
import { ExtrasPicker } from '../../ui/extras-picker.tsx';
import { LettersPicker } from '../../ui/letters-picker.tsx';
import { tintName } from '../../ui/look-names.ts';
import { ModePicker, modeName } from '../../ui/mode-picker.tsx';
import { OwnColorsPicker } from '../../ui/own-colors.tsx';
import { ProfileKeeper, ProfilePicker } from '../../ui/profile-picker.tsx';
import { SizePicker } from '../../ui/size-picker.tsx';
import { SpacingPicker, spacingTitle } from '../../ui/spacing-picker.tsx';
import { SpacingSteps } from '../../ui/spacing-steps.tsx';
import { TintPicker } from '../../ui/tint-picker.tsx';
import { PartsPicker } from '../aids/parts-picker.tsx';
import type { Model } from './model.ts';

/** A part of how the text looks. */
export type LookPart = 'profiles' | 'size' | 'contrast' | 'spacing' | 'letters' | 'parts';

/** What is said when the size is set. */
export function saySize(size: TextSize): string {
  const name = sizeName(size);
  return name ? text('readerSaidSizeNamed', size, name) : text('readerSaidSize', size);
}

function Contrast({ model }: { readonly model: Model }) {
  const look = model.settings.value;
  const setMode = (mode: Mode) => model.change({ mode }, text('readerSaidContrast', modeName(mode)));
  return (
    <>
      <ModePicker mode={look.mode} withOwn onChange={setMode} />
      <Disclosure name={text('uiMoreColors')}>
        <OwnColorsPicker look={look} onChange={model.change} />
        <TintPicker tint={look.tint} onChange={(tint) => model.change({ tint }, tintName(tint))} />
      </Disclosure>
    </>
  );
}

function SpacingParts({ model }: { readonly model: Model }) {
  const look = model.settings.value;
  return (
    <>
      <SpacingPicker
        spacing={look}
        onChange={(next) => model.change(next, text('readerSaidSpacing', spacingTitle(next)))}
      />
      <Disclosure name={text('uiMoreSpacing')}>
        <div>
          <SpacingSteps spacing={look} onChange={model.change} />
        </div>
      </Disclosure>
    </>
  );
}

/** Profiles, with the chooser and the keeping of one's own behind lines that open. */
function Profiles({ model }: { readonly model: Model }) {
  const settings = model.settings.value;
  return (
    <>
      <ProfilePicker settings={settings} onChange={model.change} />
      <Disclosure name={text('uiProfileKeep')}>
        <ProfileKeeper settings={settings} onChange={model.change} />
      </Disclosure>
    </>
  );
}

/** How the text looks: the parts that are asked for, the simple ones first. */
export function LookPanel({ model, parts }: { readonly model: Model; readonly parts: readonly LookPart[] }) {
  const [choosing, setChoosing] = useState(false);
  const look = model.settings.value;
  const has = (part: LookPart) => parts.includes(part);
  if (choosing) {
    return (
      <EasierChooser
        look={lookOf(look)}
        onUse={(change) => model.change(change, text('uiEasierUsed'))}
        onClose={() => setChoosing(false)}
      />
    );
  }
  return (
    <>
      {has('profiles') && <Profiles model={model} />}
      {has('size') && (
        <SizePicker size={look.textSize} onChange={(textSize) => model.change({ textSize }, saySize(textSize))} />
      )}
      {has('contrast') && <Contrast model={model} />}
      {has('spacing') && <SpacingParts model={model} />}
      {has('parts') && (
        <Disclosure name={text('readerToolParts')}>
          <PartsPicker body={model.body} settings={look} onChange={model.change} />
        </Disclosure>
      )}
      {has('letters') && (
        <>
          <Disclosure name={text('uiMoreLetters')}>
            <LettersPicker look={look} onChange={model.change} />
          </Disclosure>
          <Disclosure name={text('uiMoreExtras')}>
            <ExtrasPicker look={look} onChange={model.change} />
          </Disclosure>
          <Button onPress={() => setChoosing(true)}>{text('uiEasierStart')}</Button>
        </>
      )}
    </>
  );
}
