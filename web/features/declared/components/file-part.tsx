import { Alert, Button, FileInput, Group } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { byteSize, thinNumber } from "../../../lib/format/thin-number.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useStanding } from "../../../lib/ledger/standing-query.ts";
import { useDeclareFile } from "../api/use-declare-file.ts";
import { type Declared, noonOf } from "../declared-what.ts";
import classes from "./declared.module.css";
import { FileOutcome } from "./file-outcome.tsx";

export function FilePart({ read, onDone }: { read: () => Declared | null; onDone: () => void }) {
  const { t } = useTranslation(["declared", "common"]);
  const standing = useStanding();
  const { action, people } = useDeclareFile();
  const [file, setFile] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    const what = read();
    // How the organisation sees an identity number decides what is found in the file.
    if (!what || !file || !standing.data) return;
    const { idNumberIsSensitive } = standing.data.facts.options;
    action.mutate(
      { file, destination: what.destination, occurredAt: noonOf(what.day), purpose: what.purpose, idNumberIsSensitive },
      {
        onSuccess: () => {
          setAsked(false);
          onDone();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} className={classes.part} noValidate>
      <FileInput
        label={t("file")}
        description={file ? byteSize(file.size) : t("file.hint")}
        placeholder={t("file.choose")}
        value={file}
        onChange={(chosen) => {
          action.reset();
          setFile(chosen);
        }}
        error={asked && !file ? t("file.missing") : null}
        disabled={action.isPending}
        clearable
        clearButtonProps={{ "aria-label": t("file.clear") }}
        data-testid="declare-file"
      />
      <div aria-live="polite">
        {action.isPending ? <p className={classes.lead}>{t("file.reading", { people: thinNumber(people) })}</p> : null}
        {action.isError ? (
          <Alert color="cinnabar" data-testid="declare-failed">
            {action.error instanceof DOMException ? t("file.gone") : t(`common:failure.${failureKind(action.error)}.text`)} {t("file.again")}
          </Alert>
        ) : null}
        {action.data ? <FileOutcome declared={action.data} /> : null}
      </div>
      <Group justify="flex-end">
        <Button type="submit" loading={action.isPending} disabled={!standing.data} data-testid="declare-file-submit">
          {t("file.submit")}
        </Button>
      </Group>
    </form>
  );
}
