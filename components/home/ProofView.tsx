import type { DataTable } from '../../utils/messaging/calls/data.ts';
import type { SiteRow } from '../../utils/messaging/calls/settings.ts';
import { useText } from '../text/text.ts';
import { Counts } from './Counts.tsx';
import { ChecksBox, type ChecksBoxProps } from './checks/ChecksBox.tsx';
import { TaughtBox, type TaughtBoxProps } from './checks/TaughtBox.tsx';
import { ModelProof, type ModelProofProps } from './ModelProof.tsx';
import { PERMISSION_WORDS } from './permission-words.ts';

export interface ProofViewProps {
  readonly counts: Readonly<Record<DataTable, number>> | undefined;
  readonly sites: readonly SiteRow[];
  /** Names of the permissions, as the manifest holds them. */
  readonly permissions: readonly string[];
  readonly model: ModelProofProps;
  readonly checks: ChecksBoxProps;
  readonly taught: TaughtBoxProps;
}

/** X8: what is stored, for which sites, what each permission is for, and why nothing can leave. */
export function ProofView({ counts, sites, permissions, model, checks, taught }: ProofViewProps) {
  const t = useText();
  return (
    <>
      <h1>{t('home_proof')}</h1>
      <section class="box" aria-labelledby="leaves">
        <h2 id="leaves">{t('proof_leaves')}</h2>
        <p>{t('proof_leavesBody')}</p>
        <p>{t('proof_leavesCheck')}</p>
      </section>
      <ModelProof {...model} />
      <section class="box" aria-labelledby="stored">
        <h2 id="stored">{t('proof_stored')}</h2>
        <p>{t('proof_storedBody')}</p>
        {counts && <Counts counts={counts} />}
      </section>
      <section class="box" aria-labelledby="seen">
        <h2 id="seen">{t('proof_sites')}</h2>
        <p>{t('proof_sitesBody')}</p>
        <ul class="sites">
          {sites
            .filter(({ granted }) => granted)
            .map(({ origin }) => (
              <li key={origin}>{origin}</li>
            ))}
        </ul>
      </section>
      <ChecksBox {...checks} />
      <TaughtBox {...taught} />
      <section class="box" aria-labelledby="permissions">
        <h2 id="permissions">{t('proof_permissions')}</h2>
        <dl class="permissions">
          {permissions.map((name) => {
            const words = PERMISSION_WORDS[name];
            return (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words ? t(words) : ''}</dd>
              </div>
            );
          })}
        </dl>
      </section>
    </>
  );
}
