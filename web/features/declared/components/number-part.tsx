import { Alert, Button, Group, NumberInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useDeclareVolume } from "../api/change-volume.ts";
import { useDeclaredVolumeList } from "../api/declared-volume-list-query.ts";
import type { Declared } from "../declared-what.ts";
import { isDeclaredAlready } from "../same-volume.ts";
import classes from "./declared.module.css";

const MOST_PEOPLE = 2_000_000_000;

export function NumberPart({ read, onDone }: { read: () => Declared | null; onDone: () => void }) {
  const { t } = useTranslation(["declared", "common"]);
  const { organisation, entity, year } = useWorkspace();
  const declared = useDeclaredVolumeList(year);
  const declare = useDeclareVolume();
  const [people, setPeople] = useState<number | string>("");
  const [sensitive, setSensitive] = useState<number | string>("");
  const [said, setSaid] = useState<{ people: number; known: boolean } | null>(null);
  const [asked, setAsked] = useState(false);
  const tooMany = Number(sensitive) > Number(people);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    setSaid(null);
    const what = read();
    if (!what || Number(people) < 1 || tooMany) return;
    const { toolId, host, country } = what.destination;
    const volume = { toolId, host, country, on: what.day, people: Number(people), sensitivePeople: Number(sensitive) || 0, note: what.purpose };
    if (isDeclaredAlready(declared.data ?? [], volume)) {
      setSaid({ people: volume.people, known: true });
      return;
    }
    declare.mutate(
      { p_org: organisation.id, p_entity: entity.id, p_volume: volume },
      {
        onSuccess: () => {
          setSaid({ people: volume.people, known: false });
          setPeople("");
          setSensitive("");
          setAsked(false);
          onDone();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} className={classes.part} noValidate>
      <div className={classes.pair}>
        <NumberInput
          label={t("people")}
          min={1}
          max={MOST_PEOPLE}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=" "
          value={people}
          onChange={setPeople}
          error={asked && Number(people) < 1 ? t("people.missing") : null}
          data-testid="declare-people"
        />
        <NumberInput
          label={t("sensitive")}
          min={0}
          max={MOST_PEOPLE}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=" "
          value={sensitive}
          onChange={setSensitive}
          error={tooMany ? t("sensitive.tooMany") : null}
          data-testid="declare-sensitive"
        />
      </div>
      <div aria-live="polite">
        {declare.isError ? <Alert color="cinnabar">{t(`common:failure.${failureKind(declare.error)}.text`)}</Alert> : null}
        {said ? (
          <Alert color={said.known ? "ochre" : "malachite"} data-testid="declared-number">
            {t(said.known ? "number.known" : "number.done", { people: thinNumber(said.people) })}
          </Alert>
        ) : null}
      </div>
      <Group justify="flex-end">
        <Button type="submit" loading={declare.isPending} data-testid="declare-number">
          {t("number.submit")}
        </Button>
      </Group>
    </form>
  );
}
