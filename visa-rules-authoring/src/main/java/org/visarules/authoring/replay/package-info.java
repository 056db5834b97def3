/** Decides again what was decided and recorded, by the very packs, which a store keeps by their digests. */
package org.visarules.authoring.replay;
