import { configure } from '@testing-library/preact';

/** A busy machine is slow, not wrong: what a test awaits may take its time, and only what never comes fails. */
configure({ asyncUtilTimeout: 15_000 });
