"""The flow that the designer edits: nodes, outcomes, links, edits, history, and compiling it."""

from designer.flow.changes import Changes, diff
from designer.flow.clipboard import Fragment, copy, paste
from designer.flow.compile import Compiled, compile_flow
from designer.flow.edits import (
    add_nested,
    add_node,
    connect,
    disconnect,
    id_stem,
    insert_on_link,
    move_nodes,
    new_choice_id,
    new_id,
    next_free_digit,
    remove_nested,
    remove_nodes,
    rename,
    set_attribute,
    set_base_url,
    set_choices,
    set_document,
    set_element,
    set_nested,
    set_node,
    set_title,
    swap_choices,
    why_no_document,
)
from designer.flow.editor import Edit, Editor, Listener, Step
from designer.flow.legality import why_no_link, why_no_way_in, why_no_way_out
from designer.flow.model import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Flow,
    Link,
    Node,
    NodeId,
    NoteNode,
    Point,
    Project,
    VerbNode,
)
from designer.flow.outcomes import (
    ACTION,
    ELSE,
    FALLBACK,
    NEXT,
    OPERATOR_WORDS,
    START,
    TARGET,
    Outcome,
    OutcomeKind,
    beside_key,
    case_key,
    channel_of,
    choice_key,
    choice_words,
    outcome_of,
    outcomes,
    outcomes_of,
    result_key,
    split_beside,
    verb_spec,
)
