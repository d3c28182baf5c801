"""What the published model is trained on and how: every number that was chosen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """A corpus and the convention of its labels. Sources of one convention share a vector that the tagger reads."""

    name: str
    convention: str
    silver: bool = False


CONVENTIONS = ("crossner", "docred", "re3d", "silver", "silver_web")

SOURCES = (
    Source("crossner_politics", "crossner"),
    Source("crossner_literature", "crossner"),
    Source("crossner_music", "crossner"),
    Source("crossner_science", "crossner"),
    Source("crossner_ai", "crossner"),
    Source("docred_dev", "docred"),
    Source("docred_test", "docred"),
    Source("re3d_train", "re3d"),
    Source("sil_wikisplit", "silver", silver=True),
    Source("sil_enwiki", "silver", silver=True),
    Source("sil_wt2", "silver", silver=True),
    Source("sil_ewt", "silver_web", silver=True),
)

CORRECTED = "crossner"  # the convention under which silver is labelled anew
# A mean of conventions is better on news and web text than each of them alone: the teacher of the third phase.
TAUGHT = {"crossner": 0.5, "silver_web": 0.5}
VOTE = 0.6  # the teacher's share in the labels of names that only one of it and the silver has
RELABELLED = "silver"  # the convention of all silver in the third phase
FOLLOWED = {"crossner": 0.5, "silver": 0.5}  # by the published model


@dataclass(frozen=True)
class Phase:
    """
    :param gold: how often all gold is read; the silver of the phase is read once
    :param rate: the highest learning rate of the encoder
    """

    gold: int
    rate: float


FIRST = Phase(gold=2, rate=2.5e-4)  # each source under its own convention
SECOND = Phase(gold=1, rate=1.2e-4)  # the other silver, under CORRECTED where the tagger agrees with it
THIRD = Phase(gold=2, rate=1.5e-4)  # all silver, under RELABELLED, as likely as the teacher finds each label
SMOOTHING = 0.05
SEED = 20151118
WORKERS = 2  # processes of one thread, each with every second document; another number gives another model
AVERAGED = 12  # after how many steps the workers' weights are averaged
