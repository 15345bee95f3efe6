import {
  Archive,
  Bell,
  ChartColumn,
  Check,
  ChevronDown,
  ChevronsLeft,
  ChevronsRight,
  CirclePause,
  ExternalLink,
  GripVertical,
  Handshake,
  House,
  ListChecks,
  MessageCircleQuestionMark,
  NotebookPen,
  Pencil,
  RotateCcw,
  Search,
  Settings,
  ShieldCheck,
  Trash2,
  TriangleAlert,
  Users,
  X,
} from 'lucide';
import { h } from 'preact';

/** The few drawings of the product; an icon stands only where it means something. */
const ICONS = {
  alert: TriangleAlert,
  archive: Archive,
  ask: MessageCircleQuestionMark,
  bell: Bell,
  bin: Trash2,
  check: Check,
  clients: Users,
  close: X,
  down: ChevronDown,
  'fold-left': ChevronsLeft,
  'fold-right': ChevronsRight,
  grip: GripVertical,
  handover: Handshake,
  home: House,
  ledger: ListChecks,
  mirror: ChartColumn,
  note: NotebookPen,
  open: ExternalLink,
  pause: CirclePause,
  pencil: Pencil,
  search: Search,
  settings: Settings,
  shield: ShieldCheck,
  undo: RotateCcw,
} as const;
export type IconName = keyof typeof ICONS;

/** One icon in the colour of the text around it; always beside a word or inside a named button, so never read out. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {ICONS[name].map(([tag, attrs]) => h(tag, attrs))}
    </svg>
  );
}
