/** How are the guards of liberty and care said to people? G13, G14, G15, G18, G19, G28 (reference §3.3). */
import { type Localized, tr } from '#domain/kernel/localized.ts';

export const CARE_GUARD_MESSAGES = {
  'guard.G13.title': tr(
    'La privación de libertad no es una colocación',
    'Deprivation of liberty is no placement',
    "La privation de liberté n'est pas un placement",
  ),
  'guard.G13.rule': tr(
    'No se decide que una niña, un niño o un adolescente quede privado de libertad, se llame como se llame el lugar; si ocurre, se avisa y se abre una alarma.',
    'Nobody decides that a child be deprived of liberty, whatever the place is called; if it happens, it is reported and an alarm opens.',
    "Nul ne décide qu'un enfant soit privé de liberté, quel que soit le nom du lieu ; si cela arrive, on le signale et une alarme s'ouvre.",
  ),
  'guard.G13.privado': tr(
    'Ese lugar lo priva de libertad: no puede registrarse como colocación.',
    'That place deprives the child of liberty: it cannot be recorded as a placement.',
    "Ce lieu prive l'enfant de liberté : il ne peut être enregistré comme placement.",
  ),
  'guard.G13.privado.mend': tr(
    '{count, plural, =0 {Pida un lugar abierto a la autoridad de protección.} one {Hay un lugar abierto que recibe a esta persona: {offers}.} other {Hay lugares abiertos que reciben a esta persona: {offers}.}} Si ya está ahí, use «Avisar que está privado de libertad».',
    '{count, plural, =0 {Ask the protection authority for an open place.} one {An open place takes this child: {offers}.} other {Open places take this child: {offers}.}} If the child is already there, use "Report deprivation of liberty".',
    "{count, plural, =0 {Demandez un lieu ouvert à l'autorité de protection.} one {Un lieu ouvert accueille cet enfant : {offers}.} other {Des lieux ouverts accueillent cet enfant : {offers}.}} S'il s'y trouve déjà, utilisez « Signaler une privation de liberté ».",
  ),
  'guard.G13.exit_facts_unknown': tr(
    'No se sabe si puede salir de ese lugar, y lo que no se sabe no cuenta como libertad.',
    'It is not known whether the child can leave that place, and what is not known does not count as liberty.',
    "On ne sait pas si l'enfant peut sortir de ce lieu, et l'inconnu ne compte pas comme liberté.",
  ),
  'guard.G13.exit_facts_unknown.mend': tr(
    'Conteste las cuatro preguntas de salida (J03).',
    'Answer the four exit questions (J03).',
    'Répondez aux quatre questions de sortie (J03).',
  ),
  'guard.G13.last_resort': tr(
    'La ley solo lo permite como último recurso, y falta demostrarlo.',
    'The law allows it only as a last resort, which has not been shown.',
    "La loi ne le permet qu'en dernier recours, ce qui n'est pas établi.",
  ),
  'guard.G13.last_resort.mend': tr(
    'Anote la base legal (J05) y por qué se descartó cada alternativa (J06).',
    'Record the legal basis (J05) and why each alternative was refused (J06).',
    'Notez la base légale (J05) et pourquoi chaque alternative a été écartée (J06).',
  ),

  'guard.G14.title': tr(
    'Con sus hermanos, nunca entre adultos ajenos',
    'With siblings, never among unrelated adults',
    'Avec ses frères et sœurs, jamais parmi des adultes étrangers',
  ),
  'guard.G14.rule': tr(
    'Los hermanos quedan juntos, nadie duerme entre adultos ajenos y el lugar recibe a niñez de ese sexo y edad.',
    'Siblings stay together, nobody sleeps among unrelated adults, and the place takes children of that sex and age.',
    'Les fratries restent ensemble, nul ne dort parmi des adultes étrangers, et le lieu accueille ce sexe et cet âge.',
  ),
  'guard.G14.unrelated_adults': tr(
    'Estaría con adultos que no son de su familia.',
    'The child would be with unrelated adults.',
    "L'enfant serait avec des adultes étrangers à sa famille.",
  ),
  'guard.G14.unrelated_adults.mend': tr(
    'Busque otro lugar, o pida a la supervisión que lo autorice por escrito.',
    'Look for another place, or ask a supervisor to permit it in writing.',
    "Cherchez un autre lieu, ou demandez à la supervision de l'autoriser par écrit.",
  ),
  'guard.G14.adults_unknown': tr(
    'No se dice si hay adultos ajenos (J10).',
    'It is not said whether there are unrelated adults (J10).',
    "On ne dit pas s'il y a des adultes étrangers (J10).",
  ),
  'guard.G14.adults_unknown.mend': tr(
    'Pregunte al lugar y anote J10.',
    'Ask the place and record J10.',
    'Demandez au lieu et notez J10.',
  ),
  'guard.G14.siblings_apart': tr('Separaría a hermanos.', 'It would part siblings.', 'Cela séparerait une fratrie.'),
  'guard.G14.siblings_apart.mend': tr(
    'Elija un lugar que reciba a todos. Si separarlos los protege, pida a la supervisión que lo autorice por escrito.',
    'Choose a place that takes them all. If parting protects them, ask a supervisor to permit it in writing.',
    "Choisissez un lieu qui les accueille tous. Si la séparation les protège, demandez à la supervision de l'autoriser par écrit.",
  ),
  'guard.G14.sex_or_age': tr(
    'El lugar no recibe a niñez de ese sexo o edad.',
    'The place does not take children of that sex or age.',
    "Le lieu n'accueille pas ce sexe ou cet âge.",
  ),
  'guard.G14.sex_or_age.mend': tr(
    'Busque entre las plazas libres para su sexo y edad.',
    "Look among the free places for the child's sex and age.",
    'Cherchez parmi les places libres pour ce sexe et cet âge.',
  ),

  'guard.G15.title': tr('Lugar con licencia y plaza', 'Licensed and with a free place', 'Lieu agréé avec une place'),
  'guard.G15.rule': tr(
    'El lugar está en el directorio, con licencia vigente y una plaza libre.',
    'The place is in the directory, licensed, with a free place.',
    'Le lieu figure au répertoire, agréé, avec une place libre.',
  ),
  'guard.G15.not_in_directory': tr(
    'Ese lugar no está en el directorio.',
    'That place is not in the directory.',
    "Ce lieu n'est pas dans le répertoire.",
  ),
  'guard.G15.not_in_directory.mend': tr(
    'Elija un lugar del directorio, o pida a la supervisión que lo autorice por escrito.',
    'Choose a place of the directory, or ask a supervisor to permit it in writing.',
    "Choisissez un lieu du répertoire, ou demandez à la supervision de l'autoriser par écrit.",
  ),
  'guard.G15.not_licensed': tr(
    'Ese lugar no tiene licencia vigente.',
    'That place has no valid licence.',
    "Ce lieu n'a pas d'agrément valide.",
  ),
  'guard.G15.not_licensed.mend': tr(
    'Elija otro lugar y avise a quien supervisa los albergues.',
    'Choose another place and tell whoever supervises shelters.',
    'Choisissez un autre lieu et avisez la tutelle des foyers.',
  ),
  'guard.G15.full': tr(
    'No hay plaza libre para su sexo y edad.',
    'There is no free place for this sex and age.',
    "Il n'y a pas de place libre pour ce sexe et cet âge.",
  ),
  'guard.G15.full.mend': tr(
    'Elija otro lugar, o pida a la supervisión que lo autorice por escrito, con motivo y fecha de salida.',
    'Choose another place, or ask a supervisor to permit it in writing, with a reason and an exit date.',
    "Choisissez un autre lieu, ou demandez à la supervision de l'autoriser par écrit, avec motif et date de sortie.",
  ),

  'guard.G18.title': tr(
    'No se separa de su madre o padre',
    'Not parted from a parent',
    "Pas de séparation d'avec un parent",
  ),
  'guard.G18.rule': tr(
    'Solo una determinación que lo decida (DIS-10) y un juzgado separan a un niño de su madre o padre contra su voluntad; si el adulto se va, el niño no se va por eso.',
    "Only a determination that decides it (DIS-10) and a court part a child from a parent against their will; a parent's removal does not move the child.",
    "Seules une détermination qui le décide (DIS-10) et un tribunal séparent un enfant d'un parent contre leur gré ; le départ du parent n'entraîne pas l'enfant.",
  ),
  'guard.G18.needs_bid': tr(
    'Lo separaría de la madre, el padre o el tutor con quien está, y ningún panel lo ha decidido.',
    'It would part the child from the parent or guardian they are with, and no panel has decided so.',
    "Cela séparerait l'enfant du parent ou tuteur avec qui il est, sans décision d'un panel.",
  ),
  'guard.G18.needs_bid.mend': tr(
    'Colóquelos juntos (PL1). Si hay peligro, pida la medida urgente al juzgado y abra la determinación.',
    'Place them together (PL1). If there is danger, ask the court for an urgent measure and open the determination.',
    'Placez-les ensemble (PL1). En cas de danger, demandez une mesure urgente au tribunal et ouvrez la détermination.',
  ),
  'guard.G18.needs_judge': tr(
    'El panel lo decidió, pero falta el juzgado.',
    'The panel decided it, but the court has not.',
    "Le panel l'a décidé, mais pas le tribunal.",
  ),
  'guard.G18.needs_judge.mend': tr(
    'Espere la resolución del juzgado de niñez.',
    "Wait for the ruling of the children's court.",
    'Attendez la décision du juge des enfants.',
  ),

  'guard.G19.title': tr('Primero una familia', 'Family first', "La famille d'abord"),
  'guard.G19.rule': tr(
    'Un albergue se usa cuando se escribió por qué no fue posible cada opción familiar (PL1 a PL5).',
    'A shelter is used once it is written why each family option (PL1 to PL5) was not possible.',
    'Un foyer est utilisé une fois écrit pourquoi chaque option familiale (PL1 à PL5) était impossible.',
  ),
  'guard.G19.not_excluded': tr(
    'Falta escribir por qué no fue posible: {missing}.',
    'It is not written why these were not possible: {missing}.',
    "Il n'est pas écrit pourquoi ceci était impossible : {missing}.",
  ),
  'guard.G19.not_excluded.mend': tr(
    'Escriba en J06 una razón por cada opción, o pida a la supervisión que lo autorice por escrito.',
    'Write one reason for each option in J06, or ask a supervisor to permit it in writing.',
    "Écrivez en J06 une raison pour chaque option, ou demandez à la supervision de l'autoriser par écrit.",
  ),

  'guard.G28.title': tr('Palabras claras', 'Plain words', 'Des mots clairs'),
  'guard.G28.rule': tr(
    'Las palabras suaves no esconden una puerta cerrada, y migrar no hace delincuente a nadie.',
    'Soft words do not hide a locked door, and migrating makes nobody a criminal.',
    'Les mots doux ne cachent pas une porte fermée, et migrer ne fait de personne un délinquant.',
  ),
  'guard.G28.euphemism': tr(
    'La palabra «{word}» puede esconder que no puede salir.',
    'The word "{word}" may hide that the child cannot leave.',
    "Le mot « {word} » peut cacher que l'enfant ne peut pas sortir.",
  ),
  'guard.G28.euphemism.mend': tr(
    'Diga lo que pasa: conteste si puede salir, si una puerta o guardia lo impide, quién lo tiene y con qué orden (J03).',
    'Say what happens: answer whether the child can leave, whether a door or guard prevents it, who holds them and by what order (J03).',
    "Dites ce qui se passe : peut-il sortir, une porte ou un garde l'en empêche-t-il, qui le détient et sur quel ordre (J03).",
  ),
  'guard.G28.rejected_word': tr(
    'La expresión «{word}» hace un delito de su viaje.',
    'The expression "{word}" makes a crime of the journey.',
    "L'expression « {word} » fait un délit de son voyage.",
  ),
  'guard.G28.rejected_word.mend': tr(
    'Escriba los hechos: cómo entró y con qué documentos.',
    'Write the facts: how the child entered and with which documents.',
    'Écrivez les faits : comment il est entré et avec quels documents.',
  ),
} as const satisfies Record<string, Localized>;
