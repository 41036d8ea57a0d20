<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Dialwatch</source>
        <translation>Acerca de Dialwatch</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>Versión {v}</translation>
    </message>
    <message>
        <source>Watches calling campaigns of several platforms in one window. Free software under the MIT licence.</source>
        <translation>Monitorea campañas de llamadas de varias plataformas en una sola ventana. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountChooser</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>AccountKeysDialog</name>
    <message>
        <source>Enter the keys of an account</source>
        <translation>Introducir las claves de una cuenta</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Of the account “{name}”</source>
        <translation>De la cuenta «{name}»</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>Consultando la plataforma…</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>What you call the account: its lights and campaigns bear it.</source>
        <translation>El nombre que da a la cuenta: lo llevan sus luces y campañas.</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>S&amp;itio</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>As the platform gave it to you; it begins with https://.</source>
        <translation>Tal como se la dio la plataforma; comienza con https://.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Where the account&apos;s campaigns call: the platform tells times without a zone. Type a city.</source>
        <translation>Donde llaman las campañas de la cuenta: la plataforma da horas sin zona. Escriba una ciudad.</translation>
    </message>
    <message>
        <source>Your account of {platform}</source>
        <translation>Su cuenta de {platform}</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: type a city, then Down.</source>
        <translation>Elija una zona horaria de la lista: escriba una ciudad y pulse flecha abajo.</translation>
    </message>
</context>
<context>
    <name>AccountRecordingsPage</name>
    <message>
        <source>as its contract says</source>
        <translation>según su contrato</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>Beside the platform&apos;s own: a host a line, *. for all below it. Recordings come from nowhere else.</source>
        <translation>Además de los de la plataforma: uno por línea, *. para todo lo que esté debajo. De ningún otro lugar se toman grabaciones.</translation>
    </message>
    <message>
        <source>Hosts &amp;without TLS</source>
        <translation>Servidores sin &amp;TLS</translation>
    </message>
    <message>
        <source>Whoever is on the way can listen: only where there is no other way.</source>
        <translation>Cualquiera en el camino puede escuchar: solo donde no haya otra forma.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificates</source>
        <translation>Ce&amp;rtificados</translation>
    </message>
    <message>
        <source>host = SHA-256 of the one certificate that is accepted from it.</source>
        <translation>servidor = SHA-256 del único certificado que se acepta de él.</translation>
    </message>
    <message>
        <source>Kept there for &amp;days</source>
        <translation>&amp;Días que se conserva allá</translation>
    </message>
    <message>
        <source>How long the platform keeps a recording, where you know better.</source>
        <translation>Cuánto conserva la plataforma una grabación, si usted lo sabe mejor.</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Pause this account</source>
        <translation>Pausar esta cuenta</translation>
    </message>
    <message>
        <source>Resume this account</source>
        <translation>Reanudar esta cuenta</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Watch tasks…</source>
        <translation>Monitorear tareas…</translation>
    </message>
    <message>
        <source>Names of results…</source>
        <translation>Nombres de resultados…</translation>
    </message>
    <message>
        <source>Operations…</source>
        <translation>Operaciones…</translation>
    </message>
    <message>
        <source>Stop list…</source>
        <translation>Lista de no llamar…</translation>
    </message>
    <message>
        <source>Pushes…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Contrato…</translation>
    </message>
    <message>
        <source>Enter keys…</source>
        <translation>Introducir claves…</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>A platform may have several. Keys are kept apart from the settings.</source>
        <translation>Una plataforma puede tener varias. Las claves se guardan aparte de la configuración.</translation>
    </message>
    <message>
        <source>Add a&amp;ccount…</source>
        <translation>Agregar c&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Enter &amp;keys…</source>
        <translation>&amp;Introducir claves…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Kee&amp;p it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>Remo&amp;ve it</source>
        <translation>&amp;Sí, quitarla</translation>
    </message>
    <message>
        <source>Watched tasks…</source>
        <translation>Tareas monitoreadas…</translation>
    </message>
    <message>
        <source>Names of results…</source>
        <translation>Nombres de resultados…</translation>
    </message>
    <message>
        <source>Contract…</source>
        <translation>Contrato…</translation>
    </message>
    <message>
        <source>Pushes…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>Stop list…</source>
        <translation>Lista de no llamar…</translation>
    </message>
    <message>
        <source>The platform is being asked…</source>
        <translation>Consultando la plataforma…</translation>
    </message>
    <message>
        <source>Remove “{name}”? Its keys are destroyed; its calls stay here.</source>
        <translation>¿Quitar «{name}»? Sus claves se destruyen; sus llamadas se quedan aquí.</translation>
    </message>
</context>
<context>
    <name>ActionResult</name>
    <message>
        <source>Asking the platform</source>
        <translation>Consultando la plataforma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Página siguiente</translation>
    </message>
    <message>
        <source>The answer is shown here.</source>
        <translation>La respuesta se muestra aquí.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Consultando la plataforma…</translation>
    </message>
    <message>
        <source>A file came: {name}, {size} bytes.</source>
        <translation>Llegó un archivo: {name}, {size} bytes.</translation>
    </message>
    <message>
        <source>The platform has nothing to tell.</source>
        <translation>La plataforma no tiene nada que informar.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This desk only watches: change that in Act → Safety</source>
        <translation>Este puesto solo monitorea: cámbielo en Acciones → Seguridad</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Monitoreo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Stopping calls</source>
        <translation>Detener llamadas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualizar ahora</translation>
    </message>
    <message>
        <source>Ask all platforms now, without waiting for the next poll</source>
        <translation>Consultar ya todas las plataformas, sin esperar el siguiente sondeo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>&amp;Pause polling</source>
        <translation>&amp;Pausar sondeo</translation>
    </message>
    <message>
        <source>Pause or resume asking the platforms; campaigns keep running</source>
        <translation>Pausar o reanudar la consulta a las plataformas; las campañas siguen</translation>
    </message>
    <message>
        <source>&amp;Watch tasks…</source>
        <translation>&amp;Monitorear tareas…</translation>
    </message>
    <message>
        <source>Name the tasks of a Blu account that are to be watched</source>
        <translation>Indicar las tareas de una cuenta de Blu que se van a monitorear</translation>
    </message>
    <message>
        <source>&amp;Platform operations…</source>
        <translation>&amp;Operaciones de plataforma…</translation>
    </message>
    <message>
        <source>Ask the platforms whatever their interfaces allow</source>
        <translation>Pedir a las plataformas todo lo que permiten sus interfaces</translation>
    </message>
    <message>
        <source>&amp;Contracts…</source>
        <translation>&amp;Contratos…</translation>
    </message>
    <message>
        <source>Show and change how each platform is asked, and check it</source>
        <translation>Ver y cambiar cómo se consulta cada plataforma, y verificarlo</translation>
    </message>
    <message>
        <source>P&amp;ushes…</source>
        <translation>A&amp;visos…</translation>
    </message>
    <message>
        <source>Receive what the platforms tell by themselves, and see what came</source>
        <translation>Recibir lo que las plataformas comunican por sí mismas y ver lo que llegó</translation>
    </message>
    <message>
        <source>&amp;Stop list…</source>
        <translation>&amp;Lista de no llamar…</translation>
    </message>
    <message>
        <source>Whom Blu must not call: asked before each dial</source>
        <translation>A quién no debe llamar Blu: se consulta antes de cada marcación</translation>
    </message>
    <message>
        <source>&amp;Outcome tables…</source>
        <translation>&amp;Tablas de desenlaces…</translation>
    </message>
    <message>
        <source>Show how the platforms&apos; results become outcomes</source>
        <translation>Ver cómo los resultados de las plataformas se vuelven desenlaces</translation>
    </message>
    <message>
        <source>&amp;Names of results…</source>
        <translation>&amp;Nombres de resultados…</translation>
    </message>
    <message>
        <source>Name the codes that platforms and robots give to calls</source>
        <translation>Dar nombre a los códigos que plataformas y robots ponen a las llamadas</translation>
    </message>
    <message>
        <source>&amp;New campaign…</source>
        <translation>&amp;Nueva campaña…</translation>
    </message>
    <message>
        <source>Begin a campaign: nothing is sent before you have seen what would be</source>
        <translation>Iniciar una campaña: nada se envía antes de que vea lo que se enviaría</translation>
    </message>
    <message>
        <source>Use as &amp;pattern…</source>
        <translation>Usar como &amp;modelo…</translation>
    </message>
    <message>
        <source>Begin a campaign like the chosen one, with a list of its own</source>
        <translation>Iniciar una campaña como la elegida, con su propia lista</translation>
    </message>
    <message>
        <source>Export &amp;rates…</source>
        <translation>Exportar &amp;tasas…</translation>
    </message>
    <message>
        <source>Save the answer rates by minute, or the campaigns, to a file</source>
        <translation>Guardar en un archivo las tasas de respuesta por minuto o las campañas</translation>
    </message>
    <message>
        <source>&amp;Save chart…</source>
        <translation>&amp;Guardar gráfica…</translation>
    </message>
    <message>
        <source>Save the chart as a picture (PNG) or a drawing (SVG)</source>
        <translation>Guardar la gráfica como imagen (PNG) o dibujo (SVG)</translation>
    </message>
    <message>
        <source>S&amp;hift report…</source>
        <translation>&amp;Informe de turno…</translation>
    </message>
    <message>
        <source>Save one page (PDF) about the hours of a shift</source>
        <translation>Guardar una página (PDF) sobre las horas de un turno</translation>
    </message>
    <message>
        <source>&amp;Find calls</source>
        <translation>&amp;Buscar llamadas</translation>
    </message>
    <message>
        <source>Filter the call table</source>
        <translation>Filtrar la tabla de llamadas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Copy calls</source>
        <translation>&amp;Copiar llamadas</translation>
    </message>
    <message>
        <source>Copy the selected calls as a table, numbers masked</source>
        <translation>Copiar las llamadas seleccionadas como tabla, con números enmascarados</translation>
    </message>
    <message>
        <source>&amp;Export calls…</source>
        <translation>&amp;Exportar llamadas…</translation>
    </message>
    <message>
        <source>Save the calls of the table, as filtered and sorted, to a file</source>
        <translation>Guardar en un archivo las llamadas de la tabla, tal como están filtradas y ordenadas</translation>
    </message>
    <message>
        <source>&amp;Open call</source>
        <translation>&amp;Abrir llamada</translation>
    </message>
    <message>
        <source>&amp;Stop calling this number</source>
        <translation>De&amp;jar de llamar a este número</translation>
    </message>
    <message>
        <source>Put the number of the call on the stop list of its Blu account</source>
        <translation>Poner el número de la llamada en la lista de no llamar de su cuenta de Blu</translation>
    </message>
    <message>
        <source>&amp;Log of actions…</source>
        <translation>&amp;Registro de acciones…</translation>
    </message>
    <message>
        <source>Who did what when and why, and the receipts</source>
        <translation>Quién hizo qué, cuándo y por qué, y los comprobantes</translation>
    </message>
    <message>
        <source>&amp;Cancel selected calls…</source>
        <translation>&amp;Cancelar llamadas seleccionadas…</translation>
    </message>
    <message>
        <source>Take the numbers of the selected calls out of their campaigns</source>
        <translation>Sacar de sus campañas los números de las llamadas seleccionadas</translation>
    </message>
    <message>
        <source>Cancel &amp;numbers…</source>
        <translation>Cancelar &amp;números…</translation>
    </message>
    <message>
        <source>Take pasted or imported numbers out of whatever campaign lists them</source>
        <translation>Sacar números pegados o importados de cualquier campaña que los incluya</translation>
    </message>
    <message>
        <source>&amp;Stop campaign…</source>
        <translation>&amp;Detener campaña…</translation>
    </message>
    <message>
        <source>Stop the chosen campaign: nobody else on its list is dialled</source>
        <translation>Detener la campaña elegida: no se marca a nadie más de su lista</translation>
    </message>
    <message>
        <source>&amp;Terminate call…</source>
        <translation>&amp;Terminar llamada…</translation>
    </message>
    <message>
        <source>End the chosen live call: both sides are cut off at once</source>
        <translation>Terminar la llamada en vivo elegida: ambas partes se cortan de inmediato</translation>
    </message>
    <message>
        <source>&amp;Receipts…</source>
        <translation>C&amp;omprobantes…</translation>
    </message>
    <message>
        <source>What was stopped from here, and what came of each</source>
        <translation>Lo que se detuvo desde aquí y qué resultó de cada cosa</translation>
    </message>
    <message>
        <source>Sa&amp;fety…</source>
        <translation>&amp;Seguridad…</translation>
    </message>
    <message>
        <source>How this desk stops calls: name, grace, watch only</source>
        <translation>Cómo detiene llamadas este puesto: nombre, plazo de gracia, solo monitoreo</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Hear the recording of the chosen call; it is fetched if need be</source>
        <translation>Escuchar la grabación de la llamada elegida; se obtiene si hace falta</translation>
    </message>
    <message>
        <source>&amp;Next recording</source>
        <translation>Grabación &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next call of the table that has a recording</source>
        <translation>Ir a la siguiente llamada de la tabla que tiene grabación</translation>
    </message>
    <message>
        <source>Pre&amp;vious recording</source>
        <translation>Grabación an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the call before it in the table that has a recording</source>
        <translation>Ir a la llamada anterior de la tabla que tiene grabación</translation>
    </message>
    <message>
        <source>&amp;Go to the player</source>
        <translation>&amp;Ir al reproductor</translation>
    </message>
    <message>
        <source>Show the player and give it the keys</source>
        <translation>Mostrar el reproductor y darle el teclado</translation>
    </message>
    <message>
        <source>&amp;Listening queue</source>
        <translation>C&amp;ola de escucha</translation>
    </message>
    <message>
        <source>Odd calls, or a random sample, to be listened to and judged</source>
        <translation>Llamadas raras, o una muestra al azar, para escuchar y evaluar</translation>
    </message>
    <message>
        <source>&amp;Fetch recordings</source>
        <translation>O&amp;btener grabaciones</translation>
    </message>
    <message>
        <source>Fetch the recordings of the selected calls and keep them</source>
        <translation>Obtener y conservar las grabaciones de las llamadas seleccionadas</translation>
    </message>
    <message>
        <source>Fetch all of the &amp;campaign</source>
        <translation>Obtener todas las de la &amp;campaña</translation>
    </message>
    <message>
        <source>Fetch all recordings of the chosen campaign in one file</source>
        <translation>Obtener en un solo archivo todas las grabaciones de la campaña elegida</translation>
    </message>
    <message>
        <source>&amp;Export recordings…</source>
        <translation>&amp;Exportar grabaciones…</translation>
    </message>
    <message>
        <source>Save the recordings of the selected calls to files</source>
        <translation>Guardar en archivos las grabaciones de las llamadas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Manage recordings…</source>
        <translation>&amp;Administrar grabaciones…</translation>
    </message>
    <message>
        <source>What is kept, for how long, what is rescued, and what is coming</source>
        <translation>Qué se conserva, por cuánto tiempo, qué se rescata y qué está por llegar</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>By &amp;campaign</source>
        <translation>Por &amp;campaña</translation>
    </message>
    <message>
        <source>By &amp;line</source>
        <translation>Por &amp;línea</translation>
    </message>
    <message>
        <source>By &amp;robot</source>
        <translation>Por &amp;robot</translation>
    </message>
    <message>
        <source>By &amp;platform</source>
        <translation>Por &amp;plataforma</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Change between dark and light</source>
        <translation>Cambiar entre oscuro y claro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Words in the toolbar</source>
        <translation>Pala&amp;bras en la barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;Reset perspective</source>
        <translation>&amp;Restablecer perspectiva</translation>
    </message>
    <message>
        <source>The panels of this perspective, and all columns, as at first</source>
        <translation>Los paneles de esta perspectiva y todas las columnas, como al principio</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>&amp;About Dialwatch</source>
        <translation>Acerca &amp;de Dialwatch</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep collecting without a window</source>
        <translation>Seguir &amp;recolectando sin ventana</translation>
    </message>
    <message>
        <source>The engine goes on when the window quits</source>
        <translation>El motor continúa cuando se cierra la ventana</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray</source>
        <translation>Ocultar en la &amp;bandeja</translation>
    </message>
    <message>
        <source>The window goes; the icon in the tray brings it back</source>
        <translation>La ventana desaparece; el icono de la bandeja la trae de vuelta</translation>
    </message>
    <message>
        <source>C&amp;losing and starting…</source>
        <translation>Cierre e &amp;inicio…</translation>
    </message>
    <message>
        <source>What closing the window means, and start with the system</source>
        <translation>Qué significa cerrar la ventana, e iniciar con el sistema</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>Copiar d&amp;iagnóstico…</translation>
    </message>
    <message>
        <source>What helps to find a fault, without numbers, names or keys</source>
        <translation>Lo que ayuda a hallar una falla, sin números, nombres ni claves</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>X numbers and their bindings over the whole window</source>
        <translation>Números X y sus vínculos en toda la ventana</translation>
    </message>
    <message>
        <source>&amp;Find bindings</source>
        <translation>&amp;Buscar vínculos</translation>
    </message>
    <message>
        <source>Filter the table of bindings</source>
        <translation>Filtrar la tabla de vínculos</translation>
    </message>
    <message>
        <source>&amp;Bind…</source>
        <translation>&amp;Vincular…</translation>
    </message>
    <message>
        <source>Bind one number: nothing is sent before you have seen it</source>
        <translation>Vincular un número: nada se envía antes de que lo haya visto</translation>
    </message>
    <message>
        <source>&amp;Plan from a list…</source>
        <translation>&amp;Plan desde una lista…</translation>
    </message>
    <message>
        <source>What a list would change is shown before it is sent</source>
        <translation>Lo que cambiaría una lista se muestra antes de enviarse</translation>
    </message>
    <message>
        <source>&amp;Modify…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>Change values of the chosen bindings</source>
        <translation>Cambiar valores de los vínculos elegidos</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Renovar…</translation>
    </message>
    <message>
        <source>Give the chosen bindings a new life from now on</source>
        <translation>Dar a los vínculos elegidos una nueva vigencia a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Unbind…</source>
        <translation>&amp;Desvincular…</translation>
    </message>
    <message>
        <source>Take the chosen bindings away</source>
        <translation>Quitar los vínculos elegidos</translation>
    </message>
    <message>
        <source>Remove &amp;every binding of an X…</source>
        <translation>Quitar &amp;todos los vínculos de un X…</translation>
    </message>
    <message>
        <source>Unbind an X of AXB whole; how many is typed before</source>
        <translation>Desvincular por completo un X de AXB; antes se escribe cuántos son</translation>
    </message>
    <message>
        <source>&amp;Temporary callee…</source>
        <translation>Destinatario t&amp;emporal…</translation>
    </message>
    <message>
        <source>Whom A&apos;s next call to X reaches, in AX applications</source>
        <translation>A quién llega la próxima llamada de A a X, en aplicaciones AX</translation>
    </message>
    <message>
        <source>Un&amp;do from a file…</source>
        <translation>Des&amp;hacer desde un archivo…</translation>
    </message>
    <message>
        <source>Bring back what an undo file holds</source>
        <translation>Restituir lo que contiene un archivo para deshacer</translation>
    </message>
    <message>
        <source>&amp;Add numbers…</source>
        <translation>&amp;Agregar números…</translation>
    </message>
    <message>
        <source>Name X numbers: no interface lists them</source>
        <translation>Indicar números X: ninguna interfaz los lista</translation>
    </message>
    <message>
        <source>F&amp;orget the X</source>
        <translation>&amp;Olvidar el X</translation>
    </message>
    <message>
        <source>Take the X from the list; on the platform nothing changes</source>
        <translation>Quitar el X de la lista; en la plataforma nada cambia</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Volver a &amp;leer</translation>
    </message>
    <message>
        <source>Read the chosen X from the platform, or all of them</source>
        <translation>Leer de la plataforma el X elegido, o todos</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Dete&amp;ner lectura</translation>
    </message>
    <message>
        <source>Dr&amp;ift</source>
        <translation>D&amp;iscrepancias</translation>
    </message>
    <message>
        <source>Bindings that the platform tells otherwise than we remember</source>
        <translation>Vínculos que la plataforma informa distintos de como los recordamos</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Según la plataforma</translation>
    </message>
    <message>
        <source>Remember the chosen bindings as the platform tells them</source>
        <translation>Recordar los vínculos elegidos como los informa la plataforma</translation>
    </message>
    <message>
        <source>Show &amp;whole numbers</source>
        <translation>Mostrar números &amp;completos</translation>
    </message>
    <message>
        <source>X, A, B and Y in full; what is copied stays masked</source>
        <translation>X, A, B e Y completos; lo que se copia sigue enmascarado</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>A&amp;gregar cuenta…</translation>
    </message>
    <message>
        <source>Add an account of a platform, and test its connection</source>
        <translation>Agregar una cuenta de una plataforma y probar su conexión</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>Find and change every setting of the program</source>
        <translation>Buscar y cambiar cualquier ajuste del programa</translation>
    </message>
    <message>
        <source>Unloc&amp;k keys…</source>
        <translation>&amp;Desbloquear claves…</translation>
    </message>
    <message>
        <source>Enter the passphrase under which the keys are kept</source>
        <translation>Introducir la frase de contraseña que protege las claves</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitoreo</translation>
    </message>
    <message>
        <source>The panels for watching, as you left them</source>
        <translation>Los paneles de monitoreo, tal como los dejó</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>The call table, with a call and its recording beside it</source>
        <translation>La tabla de llamadas, con una llamada y su grabación al lado</translation>
    </message>
    <message>
        <source>Wall&amp;board</source>
        <translation>&amp;Tablero mural</translation>
    </message>
    <message>
        <source>The state of things on a screen of its own, in large type</source>
        <translation>El estado de las cosas en una pantalla propia, en letra grande</translation>
    </message>
    <message>
        <source>Wallboard on another &amp;screen…</source>
        <translation>Tablero mural en otra pant&amp;alla…</translation>
    </message>
    <message>
        <source>Choose the wallboard&apos;s screen, its pages and their time</source>
        <translation>Elegir la pantalla del tablero mural, sus páginas y su tiempo</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tablero mural</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>N&amp;ueva ventana</translation>
    </message>
    <message>
        <source>Another window on the same calls, for another screen</source>
        <translation>Otra ventana sobre las mismas llamadas, para otra pantalla</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>C&amp;errar ventana</translation>
    </message>
    <message>
        <source>Close this window; others stay</source>
        <translation>Cerrar esta ventana; las otras se quedan</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de coman&amp;dos…</translation>
    </message>
    <message>
        <source>Find and run any action, or go to a panel or campaign</source>
        <translation>Buscar y ejecutar cualquier acción, o ir a un panel o campaña</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>&amp;Mask all numbers</source>
        <translation>Enmascarar todos los &amp;números</translation>
    </message>
    <message>
        <source>Mask every number in every window; again: as before</source>
        <translation>Enmascarar cada número en cada ventana; otra vez: como antes</translation>
    </message>
    <message>
        <source>E&amp;rase a number…</source>
        <translation>B&amp;orrar un número…</translation>
    </message>
    <message>
        <source>Erase a number from everything that is kept here</source>
        <translation>Borrar un número de todo lo que se conserva aquí</translation>
    </message>
    <message>
        <source>&amp;How long data is kept…</source>
        <translation>Cuánto &amp;se conservan los datos…</translation>
    </message>
    <message>
        <source>For how many days each kind of data is kept</source>
        <translation>Cuántos días se conserva cada tipo de datos</translation>
    </message>
    <message>
        <source>The language of all windows</source>
        <translation>El idioma de todas las ventanas</translation>
    </message>
</context>
<context>
    <name>AddAccountDialog</name>
    <message>
        <source>Welcome to Dialwatch</source>
        <translation>Le damos la bienvenida a Dialwatch</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Agregar una cuenta</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>A&amp;gregar cuenta</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>A&amp;gregar de todos modos</translation>
    </message>
</context>
<context>
    <name>AddNumbersDialog</name>
    <message>
        <source>Add X numbers to {name}</source>
        <translation>Agregar números X a {name}</translation>
    </message>
    <message>
        <source>X numbers, one a line</source>
        <translation>Números X, uno por línea</translation>
    </message>
    <message>
        <source>What is no X number</source>
        <translation>Lo que no es un número X</translation>
    </message>
    <message>
        <source>&amp;Add and read</source>
        <translation>&amp;Agregar y leer</translation>
    </message>
    <message>
        <source>The file is too large for a list of X numbers.</source>
        <translation>El archivo es demasiado grande para una lista de números X.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as text or CSV.</source>
        <translation>El archivo no es texto en UTF-8. Guárdelo como texto o CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>{added} added, {known} known already, {refused} refused.</source>
        <translation>{added} agregados, {known} ya conocidos, {refused} rechazados.</translation>
    </message>
    <message>
        <source>One a line; blanks, dashes and a missing +86 are put right.</source>
        <translation>Uno por línea; los espacios, los guiones y la falta de +86 se corrigen.</translation>
    </message>
    <message>
        <source>{n} numbers: at most {most} are taken at a time.</source>
        <translation>{n} números: se admiten como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>{n} numbers</source>
        <translation>{n} números</translation>
    </message>
    <message>
        <source>A list of X numbers</source>
        <translation>Una lista de números X</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv);;All files (*)</source>
        <translation>Texto y CSV (*.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No interface lists the X numbers of an application. Name them here; those that pushed calls and statuses name are learnt by themselves.</source>
        <translation>Ninguna interfaz lista los números X de una aplicación. Indíquelos aquí; los que nombran los avisos de llamadas y estados se aprenden solos.</translation>
    </message>
    <message>
        <source>&amp;From a file…</source>
        <translation>&amp;Desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>&amp;Watch tasks…</source>
        <translation>&amp;Monitorear tareas…</translation>
    </message>
    <message>
        <source>&amp;Pushes…</source>
        <translation>A&amp;visos…</translation>
    </message>
    <message>
        <source>Add &amp;another account</source>
        <translation>Agregar &amp;otra cuenta</translation>
    </message>
    <message>
        <source>“{name}” is added.</source>
        <translation>Se agregó «{name}».</translation>
    </message>
    <message>
        <source>Its campaigns appear within some seconds.</source>
        <translation>Sus campañas aparecen en unos segundos.</translation>
    </message>
    <message>
        <source>Blu lists no tasks: name those that you want to watch.</source>
        <translation>Blu no lista tareas: indique las que quiere monitorear.</translation>
    </message>
    <message>
        <source>Its calls come by pushes: give Huawei the addresses under Pushes. X numbers are named in the perspective Numbers.</source>
        <translation>Sus llamadas llegan por avisos: dé a Huawei las direcciones que están en Avisos. Los números X se indican en la perspectiva Números.</translation>
    </message>
</context>
<context>
    <name>AnswerRate</name>
    <message>
        <source>Answer rate {by}</source>
        <translation>Tasa de respuesta {by}</translation>
    </message>
    <message>
        <source>still filling</source>
        <translation>aún se completa</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>{x} of {n}</source>
        <translation>{x} de {n}</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} de ~{needed}</translation>
    </message>
    <message>
        <source>Answer rate = answered ÷ attempts, over settled minutes</source>
        <translation>Tasa de respuesta = contestadas ÷ intentos, en minutos consolidados</translation>
    </message>
    <message>
        <source>{x} answered of {n} attempts</source>
        <translation>{x} contestadas de {n} intentos</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>banda del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <source>settled {age} ago</source>
        <translation>consolidado hace {age}</translation>
    </message>
    <message>
        <source>a point a minute</source>
        <translation>un punto por minuto</translation>
    </message>
    <message>
        <source>a point is {n} min</source>
        <translation>un punto son {n} min</translation>
    </message>
    <message>
        <source>band: 95 %</source>
        <translation>banda: 95 %</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>todo consolidado</translation>
    </message>
    <message>
        <source>nothing dialled</source>
        <translation>nada marcado</translation>
    </message>
    <message>
        <source>settled until {time}, {age} ago</source>
        <translation>consolidado hasta las {time}, hace {age}</translation>
    </message>
    <message>
        <source>{window}, latest settled</source>
        <translation>{window}, lo último consolidado</translation>
    </message>
    <message>
        <source>1 call cannot be timed</source>
        <translation>1 llamada no se puede ubicar en el tiempo</translation>
    </message>
    <message>
        <source>{n} calls cannot be timed</source>
        <translation>{n} llamadas no se pueden ubicar en el tiempo</translation>
    </message>
    <message>
        <source>All curves are hidden.</source>
        <translation>Todas las curvas están ocultas.</translation>
    </message>
    <message>
        <source>Show all curves</source>
        <translation>Mostrar todas las curvas</translation>
    </message>
    <message>
        <source>No calls were dialled in this range.</source>
        <translation>No se marcaron llamadas en este intervalo.</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>No calls yet. Curves begin with the first call reported.</source>
        <translation>Aún no hay llamadas. Las curvas comienzan con la primera llamada informada.</translation>
    </message>
    <message>
        <source>No calls today. Older ones are in the call table.</source>
        <translation>Hoy no hay llamadas. Las anteriores están en la tabla de llamadas.</translation>
    </message>
    <message>
        <source>No calls were dialled {span}.</source>
        <translation>No se marcaron llamadas en el intervalo {span}.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
</context>
<context>
    <name>AnswerRatePanel</name>
    <message>
        <source>Answer-rate chart</source>
        <translation>Gráfica de tasa de respuesta</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Answer rate over the latest settled minutes. A click hides a curve.</source>
        <translation>Tasa de respuesta en los últimos minutos consolidados. Un clic oculta una curva.</translation>
    </message>
    <message>
        <source>Show all curves</source>
        <translation>Mostrar todas las curvas</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar hoy</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfica…</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Mostrar llamadas</translation>
    </message>
</context>
<context>
    <name>ApplicationStrip</name>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>{name} is written.</source>
        <translation>Se escribió {name}.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>Log changed from outside</source>
        <translation>El registro se alteró desde fuera</translation>
    </message>
    <message>
        <source>Put on the stop list</source>
        <translation>Puesto en la lista de no llamar</translation>
    </message>
    <message>
        <source>Taken off the stop list</source>
        <translation>Quitado de la lista de no llamar</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Contrato cambiado</translation>
    </message>
    <message>
        <source>Pushes changed</source>
        <translation>Avisos cambiados</translation>
    </message>
    <message>
        <source>Addresses renewed</source>
        <translation>Direcciones renovadas</translation>
    </message>
    <message>
        <source>Number shown whole</source>
        <translation>Número mostrado completo</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta cambiada</translation>
    </message>
    <message>
        <source>Keys entered</source>
        <translation>Claves introducidas</translation>
    </message>
    <message>
        <source>Polling changed</source>
        <translation>Sondeo cambiado</translation>
    </message>
    <message>
        <source>Receiving of pushes changed</source>
        <translation>Recepción de avisos cambiada</translation>
    </message>
    <message>
        <source>Whole numbers exported</source>
        <translation>Números completos exportados</translation>
    </message>
    <message>
        <source>Number erased</source>
        <translation>Número borrado</translation>
    </message>
    <message>
        <source>Old data removed</source>
        <translation>Datos antiguos eliminados</translation>
    </message>
    <message>
        <source>Days of keeping changed</source>
        <translation>Días de conservación cambiados</translation>
    </message>
    <message>
        <source>in the end {verdict}</source>
        <translation>al final {verdict}</translation>
    </message>
    <message>
        <source>counting down</source>
        <translation>cuenta atrás</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>en observación</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>aborted</source>
        <translation>abortado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>The action in full</source>
        <translation>La acción completa</translation>
    </message>
    <message>
        <source>Choose a line to see what was asked and what came back.</source>
        <translation>Elija una línea para ver qué se solicitó y qué se obtuvo.</translation>
    </message>
    <message>
        <source>{who}, on {account}</source>
        <translation>{who}, en {account}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log of actions</source>
        <translation>Registro de acciones</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Show &amp;older</source>
        <translation>Mostrar anteri&amp;ores</translation>
    </message>
    <message>
        <source>Is the log &amp;whole?</source>
        <translation>¿Está ín&amp;tegro el registro?</translation>
    </message>
    <message>
        <source>&amp;Open receipt</source>
        <translation>A&amp;brir comprobante</translation>
    </message>
    <message>
        <source>&amp;Numbers unmasked</source>
        <translation>&amp;Números sin enmascarar</translation>
    </message>
    <message>
        <source>Write whole numbers into the file</source>
        <translation>Escribir números completos en el archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Stop writing</source>
        <translation>&amp;Detener escritura</translation>
    </message>
    <message>
        <source>The log is whole: each of its {n} lines fits to the one before.</source>
        <translation>El registro está íntegro: cada una de sus {n} líneas concuerda con la anterior.</translation>
    </message>
    <message>
        <source>The log was changed from outside: line {line} does not fit to the one before. Keep a copy of audit.db if it matters.</source>
        <translation>El registro se alteró desde fuera: la línea {line} no concuerda con la anterior. Guarde una copia de audit.db si es importante.</translation>
    </message>
    <message>
        <source>{n} rows are written…</source>
        <translation>Se escriben {n} filas…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>1 row is in {name}.</source>
        <translation>Hay 1 fila en {name}.</translation>
    </message>
    <message>
        <source>{n} rows are in {name}.</source>
        <translation>Hay {n} filas en {name}.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>The newest {n} lines.</source>
        <translation>Las {n} líneas más recientes.</translation>
    </message>
    <message>
        <source>{n} lines.</source>
        <translation>{n} líneas.</translation>
    </message>
    <message>
        <source>1 line.</source>
        <translation>1 línea.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>comprobante</translation>
    </message>
    <message>
        <source>log-of-actions</source>
        <translation>registro-de-acciones</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exportar a un archivo</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>Se escribe {name}…</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Todo lo que se hizo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Con cualquier final</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Reason holds…</source>
        <translation>El motivo contiene…</translation>
    </message>
    <message>
        <source>A part of the reason or of what happened</source>
        <translation>Una parte del motivo o de lo ocurrido</translation>
    </message>
</context>
<context>
    <name>AuditListPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <translation>Registro de acciones</translation>
    </message>
    <message>
        <source>Nothing was asked of the platforms yet. Every cancel and every change will stand here, with who asked for it and why.</source>
        <translation>Aún no se ha solicitado nada a las plataformas. Cada cancelación y cada cambio aparecerá aquí, con quién lo pidió y por qué.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Ninguna línea coincide.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
</context>
<context>
    <name>BatchListPanel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>No calls were cancelled and no campaigns stopped yet. The receipt of each such act will stand here.</source>
        <translation>Aún no se han cancelado llamadas ni detenido campañas. Aquí aparecerá el comprobante de cada acción.</translation>
    </message>
</context>
<context>
    <name>BatchProgress</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Abort</source>
        <translation>A&amp;bortar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Paused. What was under way is finished; nothing more is sent.</source>
        <translation>En pausa. Lo que estaba en camino terminó; no se envía nada más.</translation>
    </message>
    <message>
        <source>Nothing is left but what you have to decide.</source>
        <translation>Solo queda lo que usted debe decidir.</translation>
    </message>
    <message>
        <source>1 is left. You may close this window: it goes on without it.</source>
        <translation>Falta 1. Puede cerrar esta ventana: continúa sin ella.</translation>
    </message>
    <message>
        <source>{n} are left. You may close this window: it goes on without it.</source>
        <translation>Faltan {n}. Puede cerrar esta ventana: continúa sin ella.</translation>
    </message>
</context>
<context>
    <name>BindingRows</name>
    <message>
        <source>X {x}, {status}, {n} bindings, {state}</source>
        <translation>X {x}, {status}, {n} vínculos, {state}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>BindingTab</name>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Según plataforma</translation>
    </message>
    <message>
        <source>Remember the binding as the platform tells it</source>
        <translation>Recordar el vínculo como lo informa la plataforma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As we know it</source>
        <translation>Como lo conocemos</translation>
    </message>
    <message>
        <source>The chosen binding</source>
        <translation>El vínculo elegido</translation>
    </message>
    <message>
        <source>Choose a binding in the table: all that is known of it is here.</source>
        <translation>Elija un vínculo en la tabla: aquí está todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>No binding chosen</source>
        <translation>Ningún vínculo elegido</translation>
    </message>
    <message>
        <source>Binding of {mode}</source>
        <translation>Vínculo de {mode}</translation>
    </message>
    <message>
        <source>The platform tells it otherwise: {drift}</source>
        <translation>La plataforma lo informa distinto: {drift}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Life left</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgada</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Creado aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>Told anew</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>vinculado</translation>
    </message>
    <message>
        <source>ended by our clock</source>
        <translation>terminado según nuestro reloj</translation>
    </message>
    <message>
        <source>gone: the platform does not show it</source>
        <translation>desaparecido: la plataforma no lo muestra</translation>
    </message>
    <message>
        <source>not sure: an answer is missing</source>
        <translation>no es seguro: falta una respuesta</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Dialwatch – wallboard</source>
        <translation>Dialwatch – tablero mural</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Tablero mural</translation>
    </message>
    <message>
        <source>Wallboard, page {n} of {all}</source>
        <translation>Tablero mural, página {n} de {all}</translation>
    </message>
</context>
<context>
    <name>CallDetailPanel</name>
    <message>
        <source>Details of the call</source>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <source>Choose a call in the table to see all that is known of it.</source>
        <translation>Elija una llamada en la tabla para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Buscar llamada</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Enmascarar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Show or hide the numbers of this call</source>
        <translation>Mostrar u ocultar los números de esta llamada</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>Duración de la conversación</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista por primera vez</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbrado</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Remarcaciones</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Datos captados</translation>
    </message>
    <message>
        <source>Event labels</source>
        <translation>Etiquetas de eventos</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Lo que se hizo al respecto</translation>
    </message>
    <message>
        <source>Hide the raw record</source>
        <translation>Ocultar el registro original</translation>
    </message>
    <message>
        <source>Show the raw record</source>
        <translation>Mostrar el registro original</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>Registro original</translation>
    </message>
    <message>
        <source>Attempt {n}</source>
        <translation>Intento {n}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The log of actions cannot be read.</source>
        <translation>No se puede leer el registro de acciones.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The platform&apos;s text: {text}</source>
        <translation>El texto de la plataforma: {text}</translation>
    </message>
    <message>
        <source>It takes “12:00 a.m.” for noon, so midnight may have been meant.</source>
        <translation>Toma «12:00 a.m.» por mediodía, así que pudo tratarse de medianoche.</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>not kept any more</source>
        <translation>ya no se conserva</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>When it was dialled. ~ where the platform does not tell: when we first saw it</source>
        <translation>Cuándo se marcó. ~ donde la plataforma no lo informa: cuándo la vimos por primera vez</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>The called number, masked; open the call to reveal it</source>
        <translation>El número llamado, enmascarado; abra la llamada para revelarlo</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>La campaña</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>How the call ended, in one vocabulary for all platforms</source>
        <translation>Cómo terminó la llamada, con el mismo vocabulario para todas las plataformas</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The label that the robot gave, by its name where it has one</source>
        <translation>La etiqueta que puso el robot, por su nombre donde lo tiene</translation>
    </message>
    <message>
        <source>Talk min:s</source>
        <translation>Conv. min:s</translation>
    </message>
    <message>
        <source>Length of the conversation</source>
        <translation>Duración de la conversación</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbrado</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Tiempo de timbrado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The caller line</source>
        <translation>La línea desde la que se llama</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Quién habló</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Whether it is kept, and what is left until it is deleted</source>
        <translation>Si se conserva y cuánto falta para que se elimine</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>1 for the first dial of the number, 2 for its first redial</source>
        <translation>1 para la primera marcación del número, 2 para su primera remarcación</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>The number that was shown to the called person</source>
        <translation>El número que vio la persona llamada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Cuándo terminó</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista por primera vez</translation>
    </message>
    <message>
        <source>When the platform first reported it</source>
        <translation>Cuándo la informó la plataforma por primera vez</translation>
    </message>
</context>
<context>
    <name>CallTableView</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Columns of the calls</source>
        <translation>Columnas de las llamadas</translation>
    </message>
</context>
<context>
    <name>CalleeDialog</name>
    <message>
        <source>Temporary callee: whom A&apos;s next call to X reaches</source>
        <translation>Destinatario temporal: a quién llega la próxima llamada de A a X</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>The form is being read…</source>
        <translation>Se lee el formulario…</translation>
    </message>
    <message>
        <source>This account has no temporary callees: only AX has.</source>
        <translation>Esta cuenta no tiene destinatarios temporales: solo AX los tiene.</translation>
    </message>
    <message>
        <source>Asked; there is no answer yet. The receipt tells of it.</source>
        <translation>Solicitado; aún no hay respuesta. El comprobante informa de ello.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Solicitando…</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>None of the {n} calls matches the filter.</source>
        <translation>Ninguna de las {n} llamadas coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>No account is set up yet, so there are no calls to show.</source>
        <translation>Aún no hay ninguna cuenta configurada, así que no hay llamadas que mostrar.</translation>
    </message>
    <message>
        <source>Try simulated platforms</source>
        <translation>Probar plataformas simuladas</translation>
    </message>
    <message>
        <source>No call has been reported since {time}.</source>
        <translation>No se ha informado ninguna llamada desde {time}.</translation>
    </message>
    <message>
        <source>No call has been reported yet.</source>
        <translation>Aún no se ha informado ninguna llamada.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
</context>
<context>
    <name>CampaignCells</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>The campaign, with its colour in charts</source>
        <translation>La campaña, con su color en las gráficas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the campaign stands</source>
        <translation>En qué punto está la campaña</translation>
    </message>
    <message>
        <source>Numbers done</source>
        <translation>Números procesados</translation>
    </message>
    <message>
        <source>Numbers whose dialling is over, of the numbers submitted</source>
        <translation>Números cuya marcación terminó, de los números entregados</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Answered ÷ attempts, over settled calls, with its 95 % band (Wilson)</source>
        <translation>Contestadas ÷ intentos, en llamadas consolidadas, con su banda del 95 % (Wilson)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Dials handed to the network, redials included</source>
        <translation>Marcaciones entregadas a la red, incluidas las remarcaciones</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Dials that were answered, by a person or a machine</source>
        <translation>Marcaciones contestadas, por una persona o una máquina</translation>
    </message>
    <message>
        <source>Pace /min</source>
        <translation>Ritmo /min</translation>
    </message>
    <message>
        <source>Attempts settled a minute, smoothed over 5 minutes</source>
        <translation>Intentos consolidados por minuto, suavizados en 5 minutos</translation>
    </message>
    <message>
        <source>Expected finish</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Numbers remaining ÷ pace, as a range of 95 %</source>
        <translation>Números restantes ÷ ritmo, como intervalo del 95 %</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>The robot that speaks</source>
        <translation>El robot que habla</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The caller line</source>
        <translation>La línea desde la que se llama</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Edad de datos</translation>
    </message>
    <message>
        <source>Time since the last complete reading began</source>
        <translation>Tiempo desde que comenzó la última lectura completa</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>nivel {n}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>The figures are those of its task.</source>
        <translation>Las cifras son las de su tarea.</translation>
    </message>
    <message>
        <source>The figures are the sums of its {n} tasks.</source>
        <translation>Las cifras son la suma de sus {n} tareas.</translation>
    </message>
    <message>
        <source>A number that several rounds dial counts in each of them.</source>
        <translation>Un número que marcan varias rondas cuenta en cada una de ellas.</translation>
    </message>
    <message>
        <source>A number that several steps dial counts in each of them.</source>
        <translation>Un número que marcan varios pasos cuenta en cada uno de ellos.</translation>
    </message>
    <message>
        <source>The platform says: {word}</source>
        <translation>La plataforma dice: {word}</translation>
    </message>
    <message>
        <source>As its tasks stand: the platform does not say it of the whole</source>
        <translation>Según sus tareas: la plataforma no lo dice del conjunto</translation>
    </message>
    <message>
        <source>The platform does not tell how many numbers the list holds</source>
        <translation>La plataforma no informa cuántos números contiene la lista</translation>
    </message>
    <message>
        <source>The platform does not tell of all its tasks how many numbers they hold</source>
        <translation>La plataforma no informa de todas sus tareas cuántos números contienen</translation>
    </message>
    <message>
        <source>Nothing is dialled under it yet.</source>
        <translation>Aún no se marca nada bajo este elemento.</translation>
    </message>
    <message>
        <source>{n} beside: cancelled, pending or unknown</source>
        <translation>{n} aparte: canceladas, pendientes o desconocidas</translation>
    </message>
    <message>
        <source>No call has settled yet</source>
        <translation>Aún no se ha consolidado ninguna llamada</translation>
    </message>
    <message>
        <source>{x} answered of {n} settled attempts
95 % band {low}–{high} % (Wilson)
{settled}, times in {zone}</source>
        <translation>{x} contestadas de {n} intentos consolidados
banda del 95 % {low}–{high} % (Wilson)
{settled}, horas en {zone}</translation>
    </message>
    <message>
        <source>all calls are settled</source>
        <translation>todas las llamadas están consolidadas</translation>
    </message>
    <message>
        <source>no minute is settled yet</source>
        <translation>aún no hay minutos consolidados</translation>
    </message>
    <message>
        <source>settled up to {age} ago</source>
        <translation>consolidado hasta hace {age}</translation>
    </message>
    <message>
        <source>Cannot be told: more rounds or steps may follow</source>
        <translation>No se puede saber: pueden seguir más rondas o pasos</translation>
    </message>
    <message>
        <source>Cannot be told: the number of entries is not known</source>
        <translation>No se puede saber: no se conoce el número de entradas</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>Read completely since its end</source>
        <translation>Leída por completo después de su fin</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>CampaignsPanel</name>
    <message>
        <source>No account is set up yet, so there are no campaigns to watch.</source>
        <translation>Aún no hay ninguna cuenta configurada, así que no hay campañas que monitorear.</translation>
    </message>
    <message>
        <source>Try simulated platforms</source>
        <translation>Probar plataformas simuladas</translation>
    </message>
    <message>
        <source>No campaign yet. A Blu account shows the tasks that you name.</source>
        <translation>Aún no hay campañas. Una cuenta de Blu muestra las tareas que usted indica.</translation>
    </message>
    <message>
        <source>Watch tasks…</source>
        <translation>Monitorear tareas…</translation>
    </message>
    <message>
        <source>The platforms have not named a campaign yet.</source>
        <translation>Las plataformas aún no han nombrado ninguna campaña.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Columns of the campaigns</source>
        <translation>Columnas de las campañas</translation>
    </message>
</context>
<context>
    <name>CaptionLine</name>
    <message>
        <source>Show them in the call table</source>
        <translation>Mostrarlas en la tabla de llamadas</translation>
    </message>
    <message>
        <source>Show calls</source>
        <translation>Mostrar llamadas</translation>
    </message>
    <message>
        <source>Filter the call table to the range in sight</source>
        <translation>Filtrar la tabla de llamadas al intervalo visible</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Restablecer zoom</translation>
    </message>
    <message>
        <source>Back to the chosen span (double-click on the chart)</source>
        <translation>Volver al intervalo elegido (doble clic en la gráfica)</translation>
    </message>
</context>
<context>
    <name>ChartHeader</name>
    <message>
        <source>Curves of the chart</source>
        <translation>Curvas de la gráfica</translation>
    </message>
    <message>
        <source>What a curve stands for</source>
        <translation>Qué representa una curva</translation>
    </message>
    <message>
        <source>by campaign</source>
        <translation>por campaña</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>by robot</source>
        <translation>por robot</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>por plataforma</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Guardar gráfica…</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>custom…</source>
        <translation>personalizado…</translation>
    </message>
    <message>
        <source>Span: {span}</source>
        <translation>Intervalo: {span}</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>De … hasta …</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Checking</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allá</translation>
    </message>
    <message>
        <source>Rows of the finding</source>
        <translation>Filas del hallazgo</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar otra vez</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Looking at the list and at what the platform lists…</source>
        <translation>Se revisa la lista y lo que tiene la plataforma…</translation>
    </message>
    <message>
        <source>Nothing was found: every row of the list is sent.</source>
        <translation>No se halló nada: se envían todas las filas de la lista.</translation>
    </message>
    <message>
        <source>Rows are shown here where there is something to say of them.</source>
        <translation>Aquí se muestran las filas de las que hay algo que decir.</translation>
    </message>
    <message>
        <source>This is about the campaign as a whole, not about single rows.</source>
        <translation>Se refiere a la campaña en conjunto, no a filas concretas.</translation>
    </message>
    <message>
        <source>Launch it &amp;all the same</source>
        <translation>&amp;Lanzarla de todos modos</translation>
    </message>
    <message>
        <source>&amp;Send them all the same ({what})</source>
        <translation>Envia&amp;rlos todos de todos modos ({what})</translation>
    </message>
    <message>
        <source>This desk only watches: change that in Act → Safety.</source>
        <translation>Este puesto solo monitorea: cámbielo en Acciones → Seguridad.</translation>
    </message>
    <message>
        <source>▲ What blocks stands first.</source>
        <translation>▲ Lo que bloquea va primero.</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>{n} more filters</source>
        <translation>{n} filtros más</translation>
    </message>
    <message>
        <source>Remove the filter {term}</source>
        <translation>Quitar el filtro {term}</translation>
    </message>
    <message>
        <source>Remove {term}</source>
        <translation>Quitar {term}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Hide Dialwatch in the tray?</source>
        <translation>¿Ocultar Dialwatch en la bandeja?</translation>
    </message>
    <message>
        <source>In the tray, Dialwatch goes on collecting, and its icon shows how things stand. A click on it brings the window back.</source>
        <translation>En la bandeja, Dialwatch sigue recolectando, y su icono muestra cómo va todo. Un clic en él trae la ventana de vuelta.</translation>
    </message>
    <message>
        <source>If it quits, nothing is collected until it is started again.</source>
        <translation>Si se cierra por completo, no se recolecta nada hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>If it quits, the engine goes on collecting without it.</source>
        <translation>Si se cierra por completo, el motor sigue recolectando sin él.</translation>
    </message>
    <message>
        <source>You are asked once; Watch → Closing and starting changes it.</source>
        <translation>Se le pregunta una sola vez; en Monitoreo → Cierre e inicio se cambia.</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray</source>
        <translation>Ocultar en la &amp;bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What to do, or where to go</source>
        <translation>Qué hacer, o adónde ir</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter runs · Esc closes</source>
        <translation>↑ ↓ elegir · Entrar ejecuta · Esc cierra</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Nothing begins with these words.</source>
        <translation>Nada comienza con estas palabras.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Ir a {name}</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>el motor no responde</translation>
    </message>
    <message>
        <source>needs an account and the engine</source>
        <translation>requiere una cuenta y el motor</translation>
    </message>
    <message>
        <source>needs an account of Blu and the engine</source>
        <translation>requiere una cuenta de Blu y el motor</translation>
    </message>
    <message>
        <source>no calls are selected</source>
        <translation>no hay llamadas seleccionadas</translation>
    </message>
    <message>
        <source>no account is set up</source>
        <translation>no hay ninguna cuenta configurada</translation>
    </message>
    <message>
        <source>needs a chosen call of Blu</source>
        <translation>requiere elegir una llamada de Blu</translation>
    </message>
    <message>
        <source>the call table is not filtered</source>
        <translation>la tabla de llamadas no está filtrada</translation>
    </message>
    <message>
        <source>no campaign is chosen</source>
        <translation>no hay ninguna campaña elegida</translation>
    </message>
    <message>
        <source>no live call is chosen</source>
        <translation>no hay ninguna llamada en vivo elegida</translation>
    </message>
    <message>
        <source>needs a campaign whose recordings may be had</source>
        <translation>requiere una campaña cuyas grabaciones se puedan obtener</translation>
    </message>
    <message>
        <source>needs an account with privacy numbers</source>
        <translation>requiere una cuenta con números de privacidad</translation>
    </message>
    <message>
        <source>no bindings are chosen</source>
        <translation>no hay vínculos elegidos</translation>
    </message>
    <message>
        <source>no X number is chosen</source>
        <translation>no hay ningún número X elegido</translation>
    </message>
    <message>
        <source>no drifted bindings are chosen</source>
        <translation>no hay vínculos con discrepancias elegidos</translation>
    </message>
    <message>
        <source>no keys wait for a passphrase</source>
        <translation>ninguna clave espera una frase de contraseña</translation>
    </message>
    <message>
        <source>this system shows no tray</source>
        <translation>este sistema no muestra bandeja</translation>
    </message>
    <message>
        <source>the simulated platforms end with the window</source>
        <translation>las plataformas simuladas terminan con la ventana</translation>
    </message>
    <message>
        <source>this desk only watches</source>
        <translation>este puesto solo monitorea</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>on, changed by you</source>
        <translation>activo, cambiado por usted</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>Shipped: {path}</source>
        <translation>De fábrica: {path}</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>value not known</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source>times</source>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>ContractCheckPanel</name>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar ahora</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avance de la verificación</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que halló la verificación</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Cambios propuestos</translation>
    </message>
    <message>
        <source>Asks every operation that only reads, and tells what differs from the contract. It changes nothing on the platform, and its report holds no number and no name.</source>
        <translation>Solicita cada operación que solo lee y dice qué difiere del contrato. No cambia nada en la plataforma, y su informe no contiene números ni nombres.</translation>
    </message>
    <message>
        <source>Asking the platform: {done} of {total}…</source>
        <translation>Consultando la plataforma: {done} de {total}…</translation>
    </message>
    <message>
        <source>{odd} of {asked} operations that were asked differ from the contract.</source>
        <translation>{odd} de {asked} operaciones consultadas difieren del contrato.</translation>
    </message>
    <message>
        <source>All {asked} operations that were asked are as the contract says.</source>
        <translation>Las {asked} operaciones consultadas son como dice el contrato.</translation>
    </message>
    <message>
        <source>&amp;Accept 1 change</source>
        <translation>&amp;Aceptar 1 cambio</translation>
    </message>
    <message>
        <source>&amp;Accept {n} changes</source>
        <translation>&amp;Aceptar {n} cambios</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Contracts: how platforms are asked</source>
        <translation>Contratos: cómo se consultan las plataformas</translation>
    </message>
    <message>
        <source>Parts of the contract</source>
        <translation>Partes del contrato</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>Se busca como</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>De fábrica</translation>
    </message>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>&amp;Restablecer lo de fábrica</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Field names</source>
        <translation>Nombres de campos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>The contract is being read…</source>
        <translation>Se lee el contrato…</translation>
    </message>
    <message>
        <source>&amp;Save 1 change</source>
        <translation>&amp;Guardar 1 cambio</translation>
    </message>
    <message>
        <source>&amp;Save {n} changes</source>
        <translation>&amp;Guardar {n} cambios</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Nothing here differs from what is shipped.</source>
        <translation>Nada difiere aquí de lo que viene de fábrica.</translation>
    </message>
    <message>
        <source>A path can be edited by a double click; the box switches an operation on or off.</source>
        <translation>Una ruta se edita con doble clic; la casilla activa o desactiva una operación.</translation>
    </message>
    <message>
        <source>Several names are parted by commas; the first that is there counts.</source>
        <translation>Los nombres se separan con comas; cuenta el primero que exista.</translation>
    </message>
</context>
<context>
    <name>CountdownPage</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Do it &amp;now</source>
        <translation>Hacerlo &amp;ahora</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Closing this window undoes it too.</source>
        <translation>Aún no se envió nada. Cerrar esta ventana también lo deshace.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Numbers are masked: what was entered here is kept. F9 shows it again.</source>
        <translation>Los números están enmascarados: se conserva lo que se introdujo aquí. F9 lo muestra de nuevo.</translation>
    </message>
</context>
<context>
    <name>CustomSpan</name>
    <message>
        <source>Span of your own</source>
        <translation>Intervalo propio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show span</source>
        <translation>Mostrar intervalo</translation>
    </message>
    <message>
        <source>Times are {zone}.</source>
        <translation>Las horas son de {zone}.</translation>
    </message>
    <message>
        <source>“Until” has to be later than “from”.</source>
        <translation>«Hasta» debe ser posterior a «Desde».</translation>
    </message>
</context>
<context>
    <name>DaysBox</name>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
</context>
<context>
    <name>DecidePanel</name>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>It was &amp;taken</source>
        <translation>Se acep&amp;tó</translation>
    </message>
    <message>
        <source>&amp;Send it again</source>
        <translation>Enviarla &amp;otra vez</translation>
    </message>
    <message>
        <source>Leave it &amp;open</source>
        <translation>De&amp;jarla abierta</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it?</source>
        <translation>▲ {what}: ¿la plataforma la aceptó?</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it? 1 more is to be decided.</source>
        <translation>▲ {what}: ¿la plataforma la aceptó? Hay 1 más por decidir.</translation>
    </message>
    <message>
        <source>▲ {what}: did the platform take it? {n} more are to be decided.</source>
        <translation>▲ {what}: ¿la plataforma la aceptó? Hay {n} más por decidir.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The engine is starting.</source>
        <translation>El motor se está iniciando.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and was started again. No stored call is lost, and what was missed is fetched. If it happens often, look into engine.log in the profile&apos;s folder.</source>
        <translation>El motor se detuvo inesperadamente y se inició de nuevo. No se perdió ninguna llamada guardada, y lo que faltó se obtiene. Si ocurre a menudo, consulte engine.log en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Start the engine</source>
        <translation>Iniciar el motor</translation>
    </message>
    <message>
        <source>A part of the window ({name}) ended unexpectedly. The log has the details; close the window and start it again.</source>
        <translation>Una parte de la ventana ({name}) terminó inesperadamente. El registro tiene los detalles; cierre la ventana e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>stopped at a call</source>
        <translation>detenido en una llamada</translation>
    </message>
    <message>
        <source>The number is on the stop list now.</source>
        <translation>El número está ahora en la lista de no llamar.</translation>
    </message>
    <message>
        <source>The number was on the stop list already.</source>
        <translation>El número ya estaba en la lista de no llamar.</translation>
    </message>
    <message>
        <source>Blu is told so when it asks before the next dial.</source>
        <translation>Se le dice a Blu cuando pregunta antes de la próxima marcación.</translation>
    </message>
    <message>
        <source>Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts.</source>
        <translation>Aún no se responde a Blu: introduzca el código para continuar en Monitoreo → Avisos, Cuentas.</translation>
    </message>
    <message>
        <source>There are as many windows as there can be.</source>
        <translation>Ya hay tantas ventanas como puede haber.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be understood.</source>
        <translation>La respuesta del motor no se entiende.</translation>
    </message>
    <message>
        <source>The language changes as soon as no dialog is open and no file is being written.</source>
        <translation>El idioma cambia en cuanto no quede ningún diálogo abierto ni se esté escribiendo ningún archivo.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Being gathered…</source>
        <translation>Reuniendo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Send this to whoever looks after Dialwatch. It holds versions, the system, sizes and the last faults; no phone numbers, no names of accounts, people or campaigns, and no keys.</source>
        <translation>Envíelo a quien atienda Dialwatch. Contiene versiones, el sistema, tamaños y las últimas fallas; no contiene números telefónicos, ni nombres de cuentas, personas o campañas, ni claves.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>It cannot be saved there ({why}).</source>
        <translation>No se puede guardar allí ({why}).</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>DialogueList</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>The platform tells no dialogue.</source>
        <translation>La plataforma no informa el diálogo.</translation>
    </message>
    <message>
        <source>Click: hear it from there</source>
        <translation>Clic: escuchar desde ahí</translation>
    </message>
    <message>
        <source>The platform does not tell when this was said</source>
        <translation>La plataforma no informa cuándo se dijo esto</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>G&amp;o on with it</source>
        <translation>C&amp;ontinuar con él</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>&amp;Desechar…</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Conser&amp;varlo</translation>
    </message>
    <message>
        <source>Throw it &amp;away</source>
        <translation>Sí, desec&amp;harlo</translation>
    </message>
    <message>
        <source>The drafts are being read…</source>
        <translation>Se leen los borradores…</translation>
    </message>
    <message>
        <source>Throw “{name}” away? It cannot be brought back.</source>
        <translation>¿Desechar «{name}»? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Throw “{name}” and its {n} rows away? It cannot be brought back.</source>
        <translation>¿Desechar «{name}» y sus {n} filas? No se pueden recuperar.</translation>
    </message>
</context>
<context>
    <name>DrawnChart</name>
    <message>
        <source>nothing could come</source>
        <translation>no pudo llegar nada</translation>
    </message>
    <message>
        <source>still filling</source>
        <translation>aún se completa</translation>
    </message>
</context>
<context>
    <name>Ended</name>
    <message>
        <source>Dialwatch ended unexpectedly the last time. No stored call is lost; the diagnostics say more.</source>
        <translation>La última vez, Dialwatch terminó inesperadamente. No se perdió ninguna llamada guardada; el diagnóstico dice más.</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly the last time. No stored call is lost, and what was missed is fetched.</source>
        <translation>La última vez, el motor terminó inesperadamente. No se perdió ninguna llamada guardada, y lo que faltó se obtiene.</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
</context>
<context>
    <name>EndsCalendar</name>
    <message>
        <source>{day}: 1 binding ends</source>
        <translation>{day}: termina 1 vínculo</translation>
    </message>
    <message>
        <source>{day}: {n} bindings end</source>
        <translation>{day}: terminan {n} vínculos</translation>
    </message>
    <message>
        <source>When bindings end</source>
        <translation>Cuándo terminan los vínculos</translation>
    </message>
</context>
<context>
    <name>EndsTab</name>
    <message>
        <source>Life left</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What ends next</source>
        <translation>Lo próximo en terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>{n} end later</source>
        <translation>{n} terminan después</translation>
    </message>
    <message>
        <source>of {n} nobody knows the end: they were not bound here</source>
        <translation>de {n} nadie conoce el fin: no se vincularon aquí</translation>
    </message>
    <message>
        <source>No binding is known to end.</source>
        <translation>No se conoce ningún vínculo que termine.</translation>
    </message>
    <message>
        <source>Re&amp;new {n}…</source>
        <translation>Re&amp;novar {n}…</translation>
    </message>
    <message>
        <source>Renew those listed</source>
        <translation>Renovar los listados</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>robots</source>
        <translation>robots</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>estrategias</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>is needed.</source>
        <translation>es obligatorio.</translation>
    </message>
    <message>
        <source>Callee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Flujo de trabajo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Flujos de trabajo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya está en uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede usar esa dirección</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se superó la cuota de disco</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>es obligatorio</translation>
    </message>
    <message>
        <source>Extra inputs are not permitted</source>
        <translation>no se permite nada más</translation>
    </message>
    <message>
        <source>Input should be a valid string</source>
        <translation>debe ser un texto válido</translation>
    </message>
    <message>
        <source>Input should be a valid integer</source>
        <translation>debe ser un entero válido</translation>
    </message>
    <message>
        <source>Input should be a valid number</source>
        <translation>debe ser un número válido</translation>
    </message>
    <message>
        <source>Input should be a valid boolean</source>
        <translation>debe ser sí o no</translation>
    </message>
    <message>
        <source>Input should be a valid list</source>
        <translation>debe ser una lista válida</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {1}</source>
        <translation>debe ser mayor o igual que {1}</translation>
    </message>
    <message>
        <source>Input should be greater than {1}</source>
        <translation>debe ser mayor que {1}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {1}</source>
        <translation>debe ser menor o igual que {1}</translation>
    </message>
    <message>
        <source>Input should be less than {1}</source>
        <translation>debe ser menor que {1}</translation>
    </message>
    <message>
        <source>String should have at least {1} character</source>
        <translation>debe tener al menos {1} carácter</translation>
    </message>
    <message>
        <source>String should have at least {1} characters</source>
        <translation>debe tener al menos {1} caracteres</translation>
    </message>
    <message>
        <source>String should have at most {1} characters</source>
        <translation>debe tener como máximo {1} caracteres</translation>
    </message>
    <message>
        <source>Input should be {1}</source>
        <translation>debe ser {1}</translation>
    </message>
    <message>
        <source>{1} s</source>
        <translation>{1} s</translation>
    </message>
    <message>
        <source>{1} min</source>
        <translation>{1} min</translation>
    </message>
    <message>
        <source>{1} h</source>
        <translation>{1} h</translation>
    </message>
    <message>
        <source>{1} d</source>
        <translation>{1} d</translation>
    </message>
    <message>
        <source>{1} d {2} h</source>
        <translation>{1} d {2} h</translation>
    </message>
    <message>
        <source>{1} d {2} min</source>
        <translation>{1} d {2} min</translation>
    </message>
    <message>
        <source>{1} min {2} s</source>
        <translation>{1} min {2} s</translation>
    </message>
    <message>
        <source>Line {1}</source>
        <translation>La línea {1}</translation>
    </message>
    <message>
        <source>row {1}</source>
        <translation>la fila {1}</translation>
    </message>
    <message>
        <source>Row {1}</source>
        <translation>La fila {1}</translation>
    </message>
    <message>
        <source>at {1}</source>
        <translation>a las {1}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Task name</source>
        <translation>Nombre de la tarea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Repeat interval</source>
        <translation>Intervalo de remarcación</translation>
    </message>
    <message>
        <source>Repeat number</source>
        <translation>Número de remarcaciones</translation>
    </message>
    <message>
        <source>Robot hash</source>
        <translation>Id del robot</translation>
    </message>
    <message>
        <source>Robot method</source>
        <translation>Modo del robot</translation>
    </message>
    <message>
        <source>Sip line</source>
        <translation>Línea SIP</translation>
    </message>
    <message>
        <source>Schedule start time</source>
        <translation>Inicio programado</translation>
    </message>
    <message>
        <source>Schedule end time</source>
        <translation>Fin programado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result label</source>
        <translation>Etiqueta del resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Hangup type</source>
        <translation>Tipo de corte</translation>
    </message>
    <message>
        <source>Ring type</source>
        <translation>Tipo de timbrado</translation>
    </message>
    <message>
        <source>Question answer</source>
        <translation>Respuesta a la pregunta</translation>
    </message>
    <message>
        <source>Event label</source>
        <translation>Etiqueta del evento</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Datos captados</translation>
    </message>
    <message>
        <source>Ner slots</source>
        <translation>Datos captados (NER)</translation>
    </message>
    <message>
        <source>Call times</source>
        <translation>Veces llamado</translation>
    </message>
    <message>
        <source>Call start time</source>
        <translation>Inicio de la llamada</translation>
    </message>
    <message>
        <source>Call end time</source>
        <translation>Fin de la llamada</translation>
    </message>
    <message>
        <source>Ring time</source>
        <translation>Tiempo de timbrado</translation>
    </message>
    <message>
        <source>Talk round</source>
        <translation>Turnos de conversación</translation>
    </message>
    <message>
        <source>Redail call</source>
        <translation>Remarcación</translation>
    </message>
    <message>
        <source>Intention description</source>
        <translation>Descripción de la intención</translation>
    </message>
    <message>
        <source>Caller number</source>
        <translation>Número de origen</translation>
    </message>
    <message>
        <source>Recording url</source>
        <translation>URL de la grabación</translation>
    </message>
    <message>
        <source>Callee number</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Strategy name</source>
        <translation>Nombre de la estrategia</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Workflow template id</source>
        <translation>Id de la plantilla del flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow template name</source>
        <translation>Nombre de la plantilla del flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow name</source>
        <translation>Nombre del flujo de trabajo</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Total count</source>
        <translation>Cantidad total</translation>
    </message>
    <message>
        <source>Finished count</source>
        <translation>Cantidad terminada</translation>
    </message>
    <message>
        <source>Nodetask id</source>
        <translation>Id de la tarea del nodo</translation>
    </message>
    <message>
        <source>Nodetask name</source>
        <translation>Nombre de la tarea del nodo</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Tipo de nodo</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Id del nodo</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>Nombre del nodo</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Question name</source>
        <translation>Nombre de la pregunta</translation>
    </message>
    <message>
        <source>Question content</source>
        <translation>Contenido de la pregunta</translation>
    </message>
    <message>
        <source>Question type</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>Whether answer</source>
        <translation>Si contestó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer text</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Answer text slot</source>
        <translation>Dato captado del texto de la respuesta</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verification results</source>
        <translation>Resultados de la verificación</translation>
    </message>
    <message>
        <source>Robot name</source>
        <translation>Nombre del robot</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Job id</source>
        <translation>Id del trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Ext vars</source>
        <translation>Variables adicionales</translation>
    </message>
    <message>
        <source>Call vars</source>
        <translation>Variables de la llamada</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Hora de respuesta</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Record url</source>
        <translation>URL de la grabación</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Guiones</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Max duration</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Record hint</source>
        <translation>Mensaje de grabación</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Tono del último minuto</translation>
    </message>
    <message>
        <source>Sms</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Pre voice</source>
        <translation>Voz previa</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Datos anotados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Número mostrado</translation>
    </message>
    <message>
        <source>Callback tone</source>
        <translation>Tono de devolución</translation>
    </message>
    <message>
        <source>Callback number</source>
        <translation>Número de devolución</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Callback lifetime</source>
        <translation>Vigencia de la devolución</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Bindings left</source>
        <translation>Vínculos restantes</translation>
    </message>
    <message>
        <source>Yb duration</source>
        <translation>Vigencia de Y</translation>
    </message>
    <message>
        <source>Tone x</source>
        <translation>Tono en X</translation>
    </message>
    <message>
        <source>Tone y</source>
        <translation>Tono en Y</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Número de relación</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>It was done.</source>
        <translation>Se hizo.</translation>
    </message>
    <message>
        <source>The request lacked its Authorization header.</source>
        <translation>A la solicitud le faltaba su encabezado Authorization.</translation>
    </message>
    <message>
        <source>Something between this computer and Huawei changes requests: ask your network&apos;s administrator.</source>
        <translation>Algo entre esta computadora y Huawei cambia las solicitudes: consulte al administrador de su red.</translation>
    </message>
    <message>
        <source>The Authorization header lacked its realm.</source>
        <translation>Al encabezado Authorization le faltaba su realm.</translation>
    </message>
    <message>
        <source>The Authorization header lacked its profile.</source>
        <translation>Al encabezado Authorization le faltaba su profile.</translation>
    </message>
    <message>
        <source>Huawei did not recognise the realm of the signature.</source>
        <translation>Huawei no reconoció el realm de la firma.</translation>
    </message>
    <message>
        <source>Huawei did not recognise the profile of the signature.</source>
        <translation>Huawei no reconoció el profile de la firma.</translation>
    </message>
    <message>
        <source>Huawei did not recognise the type of the signature.</source>
        <translation>Huawei no reconoció el tipo de la firma.</translation>
    </message>
    <message>
        <source>The Authorization header lacked its type.</source>
        <translation>Al encabezado Authorization le faltaba su type.</translation>
    </message>
    <message>
        <source>The request lacked its X-AKSK header.</source>
        <translation>A la solicitud le faltaba su encabezado X-AKSK.</translation>
    </message>
    <message>
        <source>The application may want the other form of signature: change “scheme” in the account&apos;s contract settings (AKSK or WSSE).</source>
        <translation>La aplicación puede requerir la otra forma de firma: cambie «scheme» en los ajustes del contrato de la cuenta (AKSK o WSSE).</translation>
    </message>
    <message>
        <source>The signature lacked the app key.</source>
        <translation>A la firma le faltaba la app key.</translation>
    </message>
    <message>
        <source>The signature lacked its nonce.</source>
        <translation>A la firma le faltaba su nonce.</translation>
    </message>
    <message>
        <source>The signature lacked its time, or the time cannot be read.</source>
        <translation>A la firma le faltaba su hora, o la hora no se puede leer.</translation>
    </message>
    <message>
        <source>The signature lacked its digest.</source>
        <translation>A la firma le faltaba su digest.</translation>
    </message>
    <message>
        <source>Huawei did not understand the older WSSE signature.</source>
        <translation>Huawei no entendió la firma WSSE antigua.</translation>
    </message>
    <message>
        <source>The request lacked its X-WSSE header.</source>
        <translation>A la solicitud le faltaba su encabezado X-WSSE.</translation>
    </message>
    <message>
        <source>The older signature lacked the app key.</source>
        <translation>A la firma antigua le faltaba la app key.</translation>
    </message>
    <message>
        <source>The older signature lacked its nonce.</source>
        <translation>A la firma antigua le faltaba su nonce.</translation>
    </message>
    <message>
        <source>The older signature lacked its time.</source>
        <translation>A la firma antigua le faltaba su hora.</translation>
    </message>
    <message>
        <source>The older signature lacked its digest.</source>
        <translation>A la firma antigua le faltaba su digest.</translation>
    </message>
    <message>
        <source>The time of the older signature cannot be read.</source>
        <translation>La hora de la firma antigua no se puede leer.</translation>
    </message>
    <message>
        <source>Huawei refused the signature: the app secret is wrong.</source>
        <translation>Huawei rechazó la firma: el app secret es incorrecto.</translation>
    </message>
    <message>
        <source>Enter the app secret again, then test the account. Repeated failures lock this computer&apos;s address for half an hour.</source>
        <translation>Introduzca de nuevo el app secret y luego pruebe la cuenta. Las fallas repetidas bloquean media hora la dirección de esta computadora.</translation>
    </message>
    <message>
        <source>Huawei refused the time of the request: this computer&apos;s clock is too far off.</source>
        <translation>Huawei rechazó la hora de la solicitud: el reloj de esta computadora está demasiado desviado.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, then test the account.</source>
        <translation>Ajuste el reloj de esta computadora y luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>Huawei found a value of the request malformed.</source>
        <translation>Huawei encontró mal formado un valor de la solicitud.</translation>
    </message>
    <message>
        <source>Look at what Huawei says beside the code: it usually names the value. An unknown voice file is told so too.</source>
        <translation>Mire lo que dice Huawei junto al código: suele nombrar el valor. También se avisa así de un archivo de voz desconocido.</translation>
    </message>
    <message>
        <source>Huawei does not know this app key.</source>
        <translation>Huawei no conoce esta app key.</translation>
    </message>
    <message>
        <source>Enter the app key again, then test the account.</source>
        <translation>Introduzca de nuevo la app key y luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>Huawei has disabled this app key.</source>
        <translation>Huawei desactivó esta app key.</translation>
    </message>
    <message>
        <source>Ask Huawei to enable it.</source>
        <translation>Pida a Huawei que la active.</translation>
    </message>
    <message>
        <source>Nothing is sent for a minute; after that it goes on.</source>
        <translation>No se envía nada durante un minuto; después continúa.</translation>
    </message>
    <message>
        <source>The Huawei account is frozen because a bill is open.</source>
        <translation>La cuenta de Huawei está congelada porque hay una factura pendiente.</translation>
    </message>
    <message>
        <source>Settle the bill, then test the account.</source>
        <translation>Pague la factura y luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>The application has another mode than this operation.</source>
        <translation>La aplicación tiene otro modo que esta operación.</translation>
    </message>
    <message>
        <source>Use the operations of the application&apos;s own mode: AXB, AX, AXE or AXYB.</source>
        <translation>Use las operaciones del modo de la propia aplicación: AXB, AX, AXE o AXYB.</translation>
    </message>
    <message>
        <source>This X does not belong to the application, or is badly written.</source>
        <translation>Este X no pertenece a la aplicación, o está mal escrito.</translation>
    </message>
    <message>
        <source>Check X: +86 and the number, one that the application owns.</source>
        <translation>Revise X: +86 y el número, uno que sea de la aplicación.</translation>
    </message>
    <message>
        <source>There is no free X.</source>
        <translation>No hay ningún X libre.</translation>
    </message>
    <message>
        <source>Let the platform take one of another city, or buy more numbers. If the same bind was sent twice, query first.</source>
        <translation>Deje que la plataforma tome uno de otra ciudad, o compre más números. Si la misma vinculación se envió dos veces, consulte primero.</translation>
    </message>
    <message>
        <source>A has as many X already as are allowed.</source>
        <translation>A ya tiene tantos X como se permiten.</translation>
    </message>
    <message>
        <source>Unbind one of A&apos;s 5 X first.</source>
        <translation>Desvincule antes uno de los 5 X de A.</translation>
    </message>
    <message>
        <source>There is no such binding in this application.</source>
        <translation>No existe ese vínculo en esta aplicación.</translation>
    </message>
    <message>
        <source>Query the X to see what is bound.</source>
        <translation>Consulte el X para ver qué está vinculado.</translation>
    </message>
    <message>
        <source>This X is bound to another A.</source>
        <translation>Este X está vinculado a otro A.</translation>
    </message>
    <message>
        <source>Choose another X, or unbind it first.</source>
        <translation>Elija otro X, o desvincúlelo antes.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>No existe ese registro.</translation>
    </message>
    <message>
        <source>A binding may have ended; a recording is kept for 7 days.</source>
        <translation>Un vínculo puede haber terminado; una grabación se conserva 7 días.</translation>
    </message>
    <message>
        <source>A or B is bound on this X already.</source>
        <translation>A o B ya está vinculado en este X.</translation>
    </message>
    <message>
        <source>Query the X with this number; use another X, or unbind the old pair.</source>
        <translation>Consulte el X con este número; use otro X, o desvincule el par anterior.</translation>
    </message>
    <message>
        <source>This X does not belong to the application.</source>
        <translation>Este X no pertenece a la aplicación.</translation>
    </message>
    <message>
        <source>Choose an X of this application.</source>
        <translation>Elija un X de esta aplicación.</translation>
    </message>
    <message>
        <source>This X is suspended, or on Huawei&apos;s black list.</source>
        <translation>Este X está suspendido, o en la lista negra de Huawei.</translation>
    </message>
    <message>
        <source>Choose another X, and ask Huawei about this one.</source>
        <translation>Elija otro X, y consulte a Huawei por este.</translation>
    </message>
    <message>
        <source>There is such a record already.</source>
        <translation>Ya existe ese registro.</translation>
    </message>
    <message>
        <source>Query first: it may have been made by an earlier request.</source>
        <translation>Consulte primero: puede haberlo creado una solicitud anterior.</translation>
    </message>
    <message>
        <source>Huawei does not take this app key for ending calls.</source>
        <translation>Huawei no admite esta app key para terminar llamadas.</translation>
    </message>
    <message>
        <source>Ask Huawei to open call termination for the application.</source>
        <translation>Pida a Huawei que abra la terminación de llamadas para la aplicación.</translation>
    </message>
    <message>
        <source>There is no such running call.</source>
        <translation>No existe esa llamada en curso.</translation>
    </message>
    <message>
        <source>It has probably ended already.</source>
        <translation>Probablemente ya terminó.</translation>
    </message>
    <message>
        <source>Huawei does not take requests from this computer&apos;s address.</source>
        <translation>Huawei no admite solicitudes desde la dirección de esta computadora.</translation>
    </message>
    <message>
        <source>Ask Huawei to put the address on the application&apos;s list.</source>
        <translation>Pida a Huawei que ponga la dirección en la lista de la aplicación.</translation>
    </message>
    <message>
        <source>X has no free extension left.</source>
        <translation>A X no le queda ninguna extensión libre.</translation>
    </message>
    <message>
        <source>Choose another X, or unbind extensions that are not used.</source>
        <translation>Elija otro X, o desvincule extensiones que no se usen.</translation>
    </message>
    <message>
        <source>Huawei has locked this computer&apos;s address after failed attempts.</source>
        <translation>Huawei bloqueó la dirección de esta computadora tras intentos fallidos.</translation>
    </message>
    <message>
        <source>Wait 30 minutes; meanwhile correct the keys.</source>
        <translation>Espere 30 minutos; entretanto corrija las claves.</translation>
    </message>
    <message>
        <source>Huawei has an internal failure.</source>
        <translation>Huawei tiene una falla interna.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Huawei took too long inside.</source>
        <translation>Huawei tardó demasiado internamente.</translation>
    </message>
    <message>
        <source>Try again once.</source>
        <translation>Intente de nuevo una vez.</translation>
    </message>
    <message>
        <source>for regions that leave the answer time out</source>
        <translation>para regiones que omiten la hora de respuesta</translation>
    </message>
    <message>
        <source>it failed before anything rang</source>
        <translation>falló antes de que sonara</translation>
    </message>
    <message>
        <source>waiting for the transfer to voicemail</source>
        <translation>en espera de la transferencia al buzón de voz</translation>
    </message>
    <message>
        <source>0: answered, then hung up; 8010: the longest time was reached; 8007: its warning tone failed</source>
        <translation>0: se contestó y luego se colgó; 8010: se alcanzó la duración máxima; 8007: falló su tono de aviso</translation>
    </message>
    <message>
        <source>the caller hung up before it rang, or before the extension was complete</source>
        <translation>quien llamaba colgó antes de que sonara, o antes de completar la extensión</translation>
    </message>
    <message>
        <source>no binding, a restriction, the platform or the network: the callee&apos;s telephone never rang</source>
        <translation>sin vínculo, una restricción, la plataforma o la red: el teléfono del destinatario nunca sonó</translation>
    </message>
    <message>
        <source>What came is no recording.</source>
        <translation>Lo que llegó no es una grabación.</translation>
    </message>
    <message>
        <source>The file is empty: nothing came.</source>
        <translation>El archivo está vacío: no llegó nada.</translation>
    </message>
    <message>
        <source>A web page came instead of a recording.</source>
        <translation>Llegó una página web en lugar de una grabación.</translation>
    </message>
    <message>
        <source>Lifetime of Y</source>
        <translation>Vigencia de Y</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Ask again later. If it lasts, tell the platform&apos;s support the code and the time.</source>
        <translation>Consulte de nuevo más tarde. Si continúa, indique el código y la hora al soporte de la plataforma.</translation>
    </message>
    <message>
        <source>Read what the platform says beside the code; its support knows what the code means.</source>
        <translation>Lea lo que dice la plataforma junto al código; su soporte sabe qué significa el código.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then ask again.</source>
        <translation>Revise la red y la dirección de la cuenta, y consulte de nuevo.</translation>
    </message>
    <message>
        <source>Ask again in a moment. If it lasts, the platform is too busy or unreachable.</source>
        <translation>Consulte de nuevo en un momento. Si continúa, la plataforma está saturada o no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Consulte de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s address and this computer&apos;s clock. Where your company inspects traffic, add its authority to the account.</source>
        <translation>Revise la dirección de la cuenta y el reloj de esta computadora. Si su empresa inspecciona el tráfico, agregue su autoridad a la cuenta.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key again, then test the account.</source>
        <translation>Introduzca otra vez la clave de la cuenta y luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>Ask the platform&apos;s support to allow it for this account.</source>
        <translation>Pida al soporte de la plataforma que lo permita para esta cuenta.</translation>
    </message>
    <message>
        <source>Allow the host in the dialog Recordings if you know it, then fetch again.</source>
        <translation>Permita el servidor en el diálogo Grabaciones si lo conoce, y vuelva a obtener la grabación.</translation>
    </message>
    <message>
        <source>Check the ids that were entered. If they are right, another path may be: see Watch → Contracts.</source>
        <translation>Revise los ids introducidos. Si son correctos, la ruta puede ser otra: vea Monitoreo → Contratos.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask again.</source>
        <translation>Espere un minuto y consulte de nuevo.</translation>
    </message>
    <message>
        <source>Let the account&apos;s contract be checked (Watch → Contracts): the platform may have changed.</source>
        <translation>Haga revisar el contrato de la cuenta (Monitoreo → Contratos): la plataforma puede haber cambiado.</translation>
    </message>
    <message>
        <source>Log in to the network, or check the account&apos;s address, then ask again.</source>
        <translation>Inicie sesión en la red, o revise la dirección de la cuenta, y consulte de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” is no field of this form.</source>
        <translation>«{1}» no es un campo de este formulario.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>debe ser un texto.</translation>
    </message>
    <message>
        <source>must have {1} to {2} characters, and has {3}.</source>
        <translation>debe tener de {1} a {2} caracteres, y tiene {3}.</translation>
    </message>
    <message>
        <source>must have at most {1} characters, and has {2}.</source>
        <translation>debe tener como máximo {1} caracteres, y tiene {2}.</translation>
    </message>
    <message>
        <source>holds a control character. Delete it or type the text anew.</source>
        <translation>contiene un carácter de control. Bórrelo o escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>must not hold “{1}”.</source>
        <translation>no debe contener «{1}».</translation>
    </message>
    <message>
        <source>must be a whole number{1}.</source>
        <translation>debe ser un número entero{1}.</translation>
    </message>
    <message>
        <source>must be{1}; {2} is not.</source>
        <translation>debe estar en el intervalo{1}; {2} no lo está.</translation>
    </message>
    <message>
        <source>from {1} to {2}{3}</source>
        <translation>de {1} a {2}{3}</translation>
    </message>
    <message>
        <source>of at least {1}{2}</source>
        <translation>desde {1}{2}</translation>
    </message>
    <message>
        <source>of at most {1}{2}</source>
        <translation>hasta {1}{2}</translation>
    </message>
    <message>
        <source>is no phone number: digits, with a plus sign before them or none.</source>
        <translation>no es un número de teléfono: dígitos, con un signo más delante o sin él.</translation>
    </message>
    <message>
        <source>must be one of {1}.</source>
        <translation>debe ser uno de {1}.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>debe ser sí o no.</translation>
    </message>
    <message>
        <source>must be names with values.</source>
        <translation>deben ser nombres con valores.</translation>
    </message>
    <message>
        <source>must be a list.</source>
        <translation>debe ser una lista.</translation>
    </message>
    <message>
        <source>may hold at most {1} entries, and holds {2}.</source>
        <translation>puede tener como máximo {1} entradas, y tiene {2}.</translation>
    </message>
    <message>
        <source>{1} more entries do not fit.</source>
        <translation>Otras {1} entradas no son válidas.</translation>
    </message>
    <message>
        <source>must be a day and a time, like 2027-01-31 09:00:00.</source>
        <translation>debe ser un día y una hora, como 2027-01-31 09:00:00.</translation>
    </message>
    <message>
        <source>the value of “{1}” must be a single text or number.</source>
        <translation>el valor de «{1}» debe ser un solo texto o número.</translation>
    </message>
    <message>
        <source>{1}: is needed.</source>
        <translation>{1}: es obligatorio.</translation>
    </message>
    <message>
        <source>entry {1}: {2}</source>
        <translation>entrada {1}: {2}</translation>
    </message>
    <message>
        <source>AI Rudder</source>
        <translation>AI Rudder</translation>
    </message>
    <message>
        <source>Call finished</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Tarea terminada</translation>
    </message>
    <message>
        <source>Plan finished</source>
        <translation>Plan terminado</translation>
    </message>
    <message>
        <source>Workflow status changed</source>
        <translation>Cambió el estado del flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow list completed</source>
        <translation>Lista del flujo de trabajo completada</translation>
    </message>
    <message>
        <source>Custom node of a workflow</source>
        <translation>Nodo propio de un flujo de trabajo</translation>
    </message>
    <message>
        <source>Inbound: to an agent</source>
        <translation>Entrante: a un agente</translation>
    </message>
    <message>
        <source>Inbound: call ended</source>
        <translation>Entrante: llamada terminada</translation>
    </message>
    <message>
        <source>Predictive dialer</source>
        <translation>Marcador predictivo</translation>
    </message>
    <message>
        <source>WhatsApp message status</source>
        <translation>Estado de mensaje de WhatsApp</translation>
    </message>
    <message>
        <source>Chatbot session</source>
        <translation>Sesión de chatbot</translation>
    </message>
    <message>
        <source>Dial result</source>
        <translation>Resultado de marcación</translation>
    </message>
    <message>
        <source>Pre-dial verification</source>
        <translation>Verificación antes de marcar</translation>
    </message>
    <message>
        <source>Call status, call control</source>
        <translation>Estado y control de la llamada</translation>
    </message>
    <message>
        <source>Call records (bills)</source>
        <translation>Registros de llamadas (CDR)</translation>
    </message>
    <message>
        <source>SMS notification</source>
        <translation>Aviso de SMS</translation>
    </message>
    <message>
        <source>SMS control</source>
        <translation>Control de SMS</translation>
    </message>
    <message>
        <source>X-number status</source>
        <translation>Estado del número X</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The receipt has no entry {1}.</source>
        <translation>El comprobante no tiene la entrada {1}.</translation>
    </message>
    <message>
        <source>An entry that is {1} cannot become {2}.</source>
        <translation>Una entrada en estado {1} no puede pasar a {2}.</translation>
    </message>
    <message>
        <source>answer of an operation</source>
        <translation>respuesta de una operación</translation>
    </message>
    <message>
        <source>rehearsal of a stop</source>
        <translation>ensayo de una detención</translation>
    </message>
    <message>
        <source>list of a campaign or plan</source>
        <translation>lista de una campaña o un plan</translation>
    </message>
    <message>
        <source>list that is imported</source>
        <translation>lista que se importa</translation>
    </message>
    <message>
        <source>It has {1} digits after +86, which fits neither a mobile (11) nor a landline (area code and 7 or 8). Correct it in the list.</source>
        <translation>Tiene {1} dígitos después de +86, lo que no corresponde a un móvil (11) ni a un fijo (código de área y 7 u 8). Corríjalo en la lista.</translation>
    </message>
    <message>
        <source>It has {1} digits, which fits neither a mobile (11) nor a landline (area code and 7 or 8). Correct it in the list.</source>
        <translation>Tiene {1} dígitos, lo que no corresponde a un móvil (11) ni a un fijo (código de área y 7 u 8). Corríjalo en la lista.</translation>
    </message>
    <message>
        <source>It is a landline without its area code: write it as 0755-… or +86755….</source>
        <translation>Es un fijo sin su código de área: escríbalo como 0755-… o +86755….</translation>
    </message>
    <message>
        <source>It may be a landline: write its area code with a 0 before it, or with +86.</source>
        <translation>Puede ser un fijo: escriba su código de área con un 0 delante, o con +86.</translation>
    </message>
    <message>
        <source>It has {1} digits; a mobile has 11.</source>
        <translation>Tiene {1} dígitos; un móvil tiene 11.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded it: format the column as text and fill it anew.</source>
        <translation>Una hoja de cálculo lo redondeó: dé a la columna formato de texto y llénela de nuevo.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is masked: the whole number is needed.</source>
        <translation>Está enmascarado: se necesita el número completo.</translation>
    </message>
    <message>
        <source>It is of another country: only numbers of mainland China can be bound.</source>
        <translation>Es de otro país: solo se pueden vincular números de China continental.</translation>
    </message>
    <message>
        <source>It is no phone number: digits, with +86 before them or none.</source>
        <translation>No es un número de teléfono: dígitos, con +86 delante o sin él.</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>That is no whole number: write its digits, with + and the country&apos;s code.</source>
        <translation>No es un número completo: escriba sus dígitos, con + y el código del país.</translation>
    </message>
    <message>
        <source>A number has {1} to {2} digits; this one has {3}.</source>
        <translation>Un número tiene de {1} a {2} dígitos; este tiene {3}.</translation>
    </message>
    <message>
        <source>That number is too short behind its country code.</source>
        <translation>Ese número es demasiado corto después de su código de país.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>La cuenta</translation>
    </message>
    <message>
        <source>{1} does not fit: {2}.</source>
        <translation>{1} no es válido: {2}.</translation>
    </message>
    <message>
        <source>Its keys are gone too.</source>
        <translation>Sus claves también se eliminaron.</translation>
    </message>
    <message>
        <source>Give the ids of the tasks as a list.</source>
        <translation>Dé los ids de las tareas como una lista.</translation>
    </message>
    <message>
        <source>{1} needs {2}; {3} is missing.</source>
        <translation>{1} requiere {2}; falta {3}.</translation>
    </message>
    <message>
        <source>Give what is to change as an object.</source>
        <translation>Dé lo que debe cambiar como un objeto.</translation>
    </message>
    <message>
        <source>There is no setting “{1}”.</source>
        <translation>No existe el ajuste «{1}».</translation>
    </message>
    <message>
        <source>A task to watch does not fit: {1}</source>
        <translation>Una tarea por monitorear no es válida: {1}</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, and no engine is running that could hold the keys. Name a folder for key files with --secrets DIR.</source>
        <translation>Este sistema no tiene un llavero utilizable, y no hay ningún motor en marcha que pueda guardar las claves. Indique una carpeta para archivos de claves con --secrets DIR.</translation>
    </message>
    <message>
        <source>Its keys could not be taken away: {1}</source>
        <translation>No se pudieron eliminar sus claves: {1}</translation>
    </message>
    <message>
        <source>{1} lists its campaigns itself: nothing to add.</source>
        <translation>{1} lista sus campañas por sí misma: no hay nada que agregar.</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>El ajuste</translation>
    </message>
    <message>
        <source>This desk only watches: nothing is changed on a platform from here. Act → Safety… switches that off.</source>
        <translation>Este puesto solo monitorea: desde aquí no se cambia nada en una plataforma. Acciones → Seguridad lo desactiva.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>No existe esa acción.</translation>
    </message>
    <message>
        <source>There is no such file, or it is not held any more.</source>
        <translation>No existe ese archivo, o ya no se conserva.</translation>
    </message>
    <message>
        <source>The program ended before the platform&apos;s answer was written down.</source>
        <translation>El programa terminó antes de anotar la respuesta de la plataforma.</translation>
    </message>
    <message>
        <source>{1} has no operation “{2}”.</source>
        <translation>{1} no tiene la operación «{2}».</translation>
    </message>
    <message>
        <source>It can be asked for again.</source>
        <translation>Se puede pedir de nuevo.</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s own console before you ask for it again.</source>
        <translation>Mire la consola de la propia plataforma antes de pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>The action does not fit: {1}.</source>
        <translation>La acción no es válida: {1}.</translation>
    </message>
    <message>
        <source>Another action has this id already. Ask with a new one.</source>
        <translation>Otra acción ya tiene este id. Pídala con uno nuevo.</translation>
    </message>
    <message>
        <source>A fault of the program ({1}); its log says more.</source>
        <translation>Una falla del programa ({1}); su registro dice más.</translation>
    </message>
    <message>
        <source>It is sent again in {1} seconds.</source>
        <translation>Se envía de nuevo en {1} segundos.</translation>
    </message>
    <message>
        <source>The platform shows that it was done.</source>
        <translation>La plataforma muestra que se hizo.</translation>
    </message>
    <message>
        <source>The platform shows that it was not done.</source>
        <translation>La plataforma muestra que no se hizo.</translation>
    </message>
    <message>
        <source>Whether it was done cannot be asked.</source>
        <translation>No se puede consultar si se hizo.</translation>
    </message>
    <message>
        <source>The addresses for pushes in {1} cannot be read, so none is received. Put the file back from a backup; or take it away, start again, and give the platforms the new addresses.</source>
        <translation>Las direcciones para avisos en {1} no se pueden leer, así que no se recibe ninguno. Restaure el archivo de un respaldo; o retírelo, inicie de nuevo y dé las nuevas direcciones a las plataformas.</translation>
    </message>
    <message>
        <source>The addresses for pushes cannot be written to {1} ({2}).</source>
        <translation>Las direcciones para avisos no se pueden escribir en {1} ({2}).</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>A fault inside the engine; its log says more.</source>
        <translation>Una falla dentro del motor; su registro dice más.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>No existe esa llamada.</translation>
    </message>
    <message>
        <source>There is no such platform.</source>
        <translation>No existe esa plataforma.</translation>
    </message>
    <message>
        <source>The engine of this profile does not answer. Stop it and try again.</source>
        <translation>El motor de este perfil no responde. Deténgalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The engine refused.</source>
        <translation>El motor rechazó la petición.</translation>
    </message>
    <message>
        <source>There is no such change of a batch.</source>
        <translation>No existe ese cambio de un lote.</translation>
    </message>
    <message>
        <source>It is calling again.</source>
        <translation>Está llamando de nuevo.</translation>
    </message>
    <message>
        <source>The plan began another round: {1}.</source>
        <translation>El plan inició otra ronda: {1}.</translation>
    </message>
    <message>
        <source>The call ended at {1}.</source>
        <translation>La llamada terminó a las {1}.</translation>
    </message>
    <message>
        <source>It was not sure that this campaign lists it. If it does not, there was nothing to stop.</source>
        <translation>No era seguro que esta campaña lo tuviera en su lista. Si no lo tiene, no había nada que detener.</translation>
    </message>
    <message>
        <source>Whether it was done cannot be asked, and the batch was ended.</source>
        <translation>No se puede consultar si se hizo, y el lote se dio por terminado.</translation>
    </message>
    <message>
        <source>Its campaign ended without a dial of it after the request.</source>
        <translation>Su campaña terminó sin que se marcara después de la solicitud.</translation>
    </message>
    <message>
        <source>It was called; the platform does not tell when.</source>
        <translation>Se le llamó; la plataforma no informa cuándo.</translation>
    </message>
    <message>
        <source>Tell the platform&apos;s support, and stop it again.</source>
        <translation>Avise al soporte de la plataforma y deténgala de nuevo.</translation>
    </message>
    <message>
        <source>It was sent {1} times.</source>
        <translation>Se envió {1} veces.</translation>
    </message>
    <message>
        <source>It was dialled all the same at {1}.</source>
        <translation>Se marcó de todos modos a las {1}.</translation>
    </message>
    <message>
        <source>Its call had begun{1}, before the answer came. No other followed.</source>
        <translation>Su llamada había comenzado{1}, antes de que llegara la respuesta. No siguió otra.</translation>
    </message>
    <message>
        <source>It is being called; whether what would follow is cancelled cannot be asked.</source>
        <translation>Se le está llamando; no se puede consultar si se canceló lo que seguiría.</translation>
    </message>
    <message>
        <source>Tell the platform&apos;s support.</source>
        <translation>Avise al soporte de la plataforma.</translation>
    </message>
    <message>
        <source>The platform shows that it is cancelled.</source>
        <translation>La plataforma muestra que está cancelado.</translation>
    </message>
    <message>
        <source>It dialled on at {1}.</source>
        <translation>Siguió marcando a las {1}.</translation>
    </message>
    <message>
        <source>The platform shows that it has ended.</source>
        <translation>La plataforma muestra que terminó.</translation>
    </message>
    <message>
        <source>The platform shows that nothing was left.</source>
        <translation>La plataforma muestra que no quedaba nada.</translation>
    </message>
    <message>
        <source>No answer was written down before the program ended.</source>
        <translation>No se anotó ninguna respuesta antes de que terminara el programa.</translation>
    </message>
    <message>
        <source>The key was refused: {1}</source>
        <translation>La clave fue rechazada: {1}</translation>
    </message>
    <message>
        <source>The platform could not be asked, and the batch was ended.</source>
        <translation>No se pudo consultar a la plataforma, y el lote se dio por terminado.</translation>
    </message>
    <message>
        <source>Asking what became of a request: {1}</source>
        <translation>Al consultar qué resultó de una solicitud: {1}</translation>
    </message>
    <message>
        <source>by the decision of {1}</source>
        <translation>por decisión de {1}</translation>
    </message>
    <message>
        <source>{1} request waits for your decision.</source>
        <translation>{1} solicitud espera su decisión.</translation>
    </message>
    <message>
        <source>{1} requests wait for your decision.</source>
        <translation>{1} solicitudes esperan su decisión.</translation>
    </message>
    <message>
        <source>Decided {1}.</source>
        <translation>Resuelto {1}.</translation>
    </message>
    <message>
        <source>The batch was ended.</source>
        <translation>El lote se dio por terminado.</translation>
    </message>
    <message>
        <source>That was settled meanwhile: there is nothing to decide any more.</source>
        <translation>Eso se resolvió entretanto: ya no hay nada que decidir.</translation>
    </message>
    <message>
        <source>It counts as done, {1}.</source>
        <translation>Cuenta como hecho, {1}.</translation>
    </message>
    <message>
        <source>It stays open, and is not sent again, {1}.</source>
        <translation>Queda abierto y no se envía de nuevo, {1}.</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>el usuario</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message>
        <source>Nobody was there to undo it when the countdown ended. Nothing was sent.</source>
        <translation>No había nadie para deshacerlo cuando terminó la cuenta atrás. No se envió nada.</translation>
    </message>
    <message>
        <source>The program ended during the countdown. Nothing was sent.</source>
        <translation>El programa terminó durante la cuenta atrás. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no such batch.</source>
        <translation>No existe ese lote.</translation>
    </message>
    <message>
        <source>The batch has no entry {1}.</source>
        <translation>El lote no tiene la entrada {1}.</translation>
    </message>
    <message>
        <source>The program has just begun. Decide in a moment.</source>
        <translation>El programa acaba de iniciar. Decida en un momento.</translation>
    </message>
    <message>
        <source>It is too late for that: the batch is not at that point any more.</source>
        <translation>Es demasiado tarde para eso: el lote ya no está en ese punto.</translation>
    </message>
    <message>
        <source>It is tried again in {1}.</source>
        <translation>Se intenta de nuevo en {1}.</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} went on all the same, although the platform had said yes. The receipt says which.</source>
        <translation>{1}: {2} de {3} siguieron de todos modos, aunque la plataforma había dicho que sí. El comprobante dice cuáles.</translation>
    </message>
    <message>
        <source>The request must be an object that names the account.</source>
        <translation>La solicitud debe ser un objeto que nombre la cuenta.</translation>
    </message>
    <message>
        <source>“{1}” must be a list of X numbers.</source>
        <translation>«{1}» debe ser una lista de números X.</translation>
    </message>
    <message>
        <source>At most {1} X numbers are taken at a time.</source>
        <translation>Se admiten como máximo {1} números X a la vez.</translation>
    </message>
    <message>
        <source>X numbers are “typed” or “imported”.</source>
        <translation>Los números X son «typed» (escritos) o «imported» (importados).</translation>
    </message>
    <message>
        <source>“keys” must be a list of pairs: id of the binding, and Y.</source>
        <translation>«keys» debe ser una lista de pares: id del vínculo, e Y.</translation>
    </message>
    <message>
        <source>At most {1} bindings are taken at a time.</source>
        <translation>Se admiten como máximo {1} vínculos a la vez.</translation>
    </message>
    <message>
        <source>The rows are too long: send fewer at a time.</source>
        <translation>Las filas son demasiado largas: envíe menos a la vez.</translation>
    </message>
    <message>
        <source>It was not checked, or not lately. Check it again.</source>
        <translation>No se verificó, o no recientemente. Verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>It is asked which mode the application has.</source>
        <translation>Se consulta qué modo tiene la aplicación.</translation>
    </message>
    <message>
        <source>Which mode the application has cannot be told. Say it in the account&apos;s contract (Watch → Contracts).</source>
        <translation>No se puede saber qué modo tiene la aplicación. Indíquelo en el contrato de la cuenta (Monitoreo → Contratos).</translation>
    </message>
    <message>
        <source>In X mode the platform keeps no bindings: it asks who is to be reached.</source>
        <translation>En el modo X la plataforma no guarda vínculos: pregunta a quién comunicar.</translation>
    </message>
    <message>
        <source>No numbers can be bound on that account.</source>
        <translation>En esa cuenta no se pueden vincular números.</translation>
    </message>
    <message>
        <source>The bindings are still being read from the disk. Ask again in a moment.</source>
        <translation>Los vínculos aún se están leyendo del disco. Consulte de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Say whom A is to reach: account, x or binding, callee.</source>
        <translation>Diga a quién debe llegar A: account, x o binding, callee.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>desvinculado</translation>
    </message>
    <message>
        <source>Read the X again, and compare, before you ask for the same once more.</source>
        <translation>Lea de nuevo el X y compare, antes de pedir lo mismo otra vez.</translation>
    </message>
    <message>
        <source>It was gone already: the platform knows no such binding.</source>
        <translation>Ya no existía: la plataforma no conoce ese vínculo.</translation>
    </message>
    <message>
        <source>Not sent: what became of what it goes with is not known ({1}).</source>
        <translation>No enviado: no se sabe qué resultó de aquello con lo que va ({1}).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} min behind the platform&apos;s.</source>
        <translation>El reloj de esta computadora está {1} min atrasado respecto al de la plataforma.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {1} min ahead of the platform&apos;s.</source>
        <translation>El reloj de esta computadora está {1} min adelantado respecto al de la plataforma.</translation>
    </message>
    <message>
        <source>Not sent: what it goes with was refused ({1}).</source>
        <translation>No enviado: aquello con lo que va fue rechazado ({1}).</translation>
    </message>
    <message>
        <source>Not sent: {1}</source>
        <translation>No enviado: {1}</translation>
    </message>
    <message>
        <source>It would have ended by now, so it was not sent.</source>
        <translation>Ya habría terminado, así que no se envió.</translation>
    </message>
    <message>
        <source>{1}: nobody can tell whether a request arrived. Decide on its receipt.</source>
        <translation>{1}: no se puede saber si una solicitud llegó. Decida en su comprobante.</translation>
    </message>
    <message>
        <source>Since it was checked, something else was bound on this X, which would be removed too. Check the plan again.</source>
        <translation>Desde la verificación se vinculó otra cosa en este X, que también se quitaría. Verifique el plan de nuevo.</translation>
    </message>
    <message>
        <source>It records without a prompt: the carrier blocks its calls.</source>
        <translation>Graba sin mensaje: el operador bloquea sus llamadas.</translation>
    </message>
    <message>
        <source>{1} is a landline: it can be reached, but can never call X.</source>
        <translation>{1} es un fijo: se le puede llamar, pero nunca puede llamar a X.</translation>
    </message>
    <message>
        <source>A and B are landlines: they can be reached, but can never call X.</source>
        <translation>A y B son fijos: se les puede llamar, pero nunca pueden llamar a X.</translation>
    </message>
    <message>
        <source>it has too many cells.</source>
        <translation>tiene demasiadas celdas.</translation>
    </message>
    <message>
        <source>its line must be a number.</source>
        <translation>su línea debe ser un número.</translation>
    </message>
    <message>
        <source>The values are too long.</source>
        <translation>Los valores son demasiado largos.</translation>
    </message>
    <message>
        <source>The list has more rows than it was said to have.</source>
        <translation>La lista tiene más filas de las que se dijo.</translation>
    </message>
    <message>
        <source>What is asked for does not fit: {1}.</source>
        <translation>Lo que se pide no es válido: {1}.</translation>
    </message>
    <message>
        <source>Row {1} of the list: {2}</source>
        <translation>Fila {1} de la lista: {2}</translation>
    </message>
    <message>
        <source>“{1}” may hold single values alone.</source>
        <translation>«{1}» solo puede contener valores sencillos.</translation>
    </message>
    <message>
        <source>“{1}” must be a single value of at most {2} characters.</source>
        <translation>«{1}» debe ser un solo valor de {2} caracteres como máximo.</translation>
    </message>
    <message>
        <source>{1} of {2} X could not be read</source>
        <translation>{1} de {2} X no se pudieron leer</translation>
    </message>
    <message>
        <source>as it is to be</source>
        <translation>como debe quedar</translation>
    </message>
    <message>
        <source>Everything is taken away already: there is nothing to send.</source>
        <translation>Todo está ya desvinculado: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Everything is as it is to be already: there is nothing to send.</source>
        <translation>Todo está ya como debe quedar: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>{1}: what is known of them from before counts.</source>
        <translation>{1}: cuenta lo que se sabía antes de ellos.</translation>
    </message>
    <message>
        <source>No row can be sent as it is: each says why.</source>
        <translation>Ninguna fila se puede enviar como está: cada una dice por qué.</translation>
    </message>
    <message>
        <source>{1} of {2} X were never read: what stands there is unknown.</source>
        <translation>{1} de {2} X nunca se leyeron: no se sabe qué hay en ellos.</translation>
    </message>
    <message>
        <source>What is known of some X is {1} h old. Check again with reading, to be sure.</source>
        <translation>Lo que se sabe de algunos X tiene {1} h. Verifique de nuevo con lectura, para estar seguro.</translation>
    </message>
    <message>
        <source>The plan is for an {1} application, and this account&apos;s is {2}.</source>
        <translation>El plan es para una aplicación {1}, y la de esta cuenta es {2}.</translation>
    </message>
    <message>
        <source>The plan has no rows yet.</source>
        <translation>El plan aún no tiene filas.</translation>
    </message>
    <message>
        <source>Taking the list …</source>
        <translation>Recibiendo la lista…</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Planeando…</translation>
    </message>
    <message>
        <source>The plan was changed while it was checked. Check it again.</source>
        <translation>El plan cambió mientras se verificaba. Verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>Reading what stands on the X …</source>
        <translation>Leyendo lo que hay en los X…</translation>
    </message>
    <message>
        <source>Check the plan first: then it is known what an undo of it would be.</source>
        <translation>Verifique primero el plan: entonces se sabe cómo sería deshacerlo.</translation>
    </message>
    <message>
        <source>That plan was never sent: there is nothing to undo.</source>
        <translation>Ese plan nunca se envió: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>That plan was of another account.</source>
        <translation>Ese plan era de otra cuenta.</translation>
    </message>
    <message>
        <source>{1} X would carry more than the {2} that are advised at most: callers may hear the prompt for long. Spread them over more X.</source>
        <translation>{1} X llevarían más de los {2} que se aconsejan como máximo: quienes llaman pueden oír el mensaje mucho tiempo. Repártalos entre más X.</translation>
    </message>
    <message>
        <source>What stands on this X was never read. Check the plan again, with reading.</source>
        <translation>Nunca se leyó lo que hay en este X. Verifique el plan de nuevo, con lectura.</translation>
    </message>
    <message>
        <source>X takes no bindings: the platform says “{1}”{2}. Use another X until it is normal again.</source>
        <translation>X no admite vínculos: la plataforma dice «{1}»{2}. Use otro X hasta que vuelva a la normalidad.</translation>
    </message>
    <message>
        <source>{1} is about the same binding and wants it otherwise. Keep one of the two rows.</source>
        <translation>{1} trata del mismo vínculo y lo quiere distinto. Conserve una de las dos filas.</translation>
    </message>
    <message>
        <source>A has {1} X already, the most that one A may have. Unbind one of them first.</source>
        <translation>A ya tiene {1} X, el máximo que puede tener un A. Desvincule antes uno de ellos.</translation>
    </message>
    <message>
        <source>B stands on this X already with somebody else. Unbind that binding first, use another X, or let the plan replace what is there.</source>
        <translation>B ya está en este X con otra persona. Desvincule antes ese vínculo, use otro X, o deje que el plan reemplace lo que hay.</translation>
    </message>
    <message>
        <source>A stands on this X already with somebody else. Unbind that binding first, use another X, or let the plan replace what is there.</source>
        <translation>A ya está en este X con otra persona. Desvincule antes ese vínculo, use otro X, o deje que el plan reemplace lo que hay.</translation>
    </message>
    <message>
        <source>The extension is another A&apos;s on this X; AXE cannot give it to somebody else. Unbind it first, or choose another one.</source>
        <translation>La extensión es de otro A en este X; AXE no puede dársela a otra persona. Desvincúlela antes, o elija otra.</translation>
    </message>
    <message>
        <source>X is another A&apos;s. Unbind it first, use another X, or let the plan replace what is there.</source>
        <translation>El X es de otro A. Desvincúlelo antes, use otro X, o deje que el plan reemplace lo que hay.</translation>
    </message>
    <message>
        <source>A is missing.</source>
        <translation>Falta A.</translation>
    </message>
    <message>
        <source>B is missing.</source>
        <translation>Falta B.</translation>
    </message>
    <message>
        <source>Say which X, or of which city (its code) the platform is to pick one.</source>
        <translation>Diga qué X, o de qué ciudad (su código) debe elegir uno la plataforma.</translation>
    </message>
    <message>
        <source>An extension can be chosen only on an X that is named: name it, or leave both out.</source>
        <translation>Solo se puede elegir una extensión en un X indicado: indíquelo, u omita ambos.</translation>
    </message>
    <message>
        <source>Say which binding: X with its extension, or X with A.</source>
        <translation>Diga qué vínculo: X con su extensión, o X con A.</translation>
    </message>
    <message>
        <source>Say which binding: its X, or A.</source>
        <translation>Diga qué vínculo: su X, o A.</translation>
    </message>
    <message>
        <source>Only AXB can empty a whole X; in {1} unbind them one by one.</source>
        <translation>Solo AXB puede vaciar un X completo; en {1} desvincúlelos uno por uno.</translation>
    </message>
    <message>
        <source>A and B are the same number.</source>
        <translation>A y B son el mismo número.</translation>
    </message>
    <message>
        <source>X is among the people that it is to connect. Correct the row.</source>
        <translation>X está entre las personas que debe comunicar. Corrija la fila.</translation>
    </message>
    <message>
        <source>The extension must be digits alone.</source>
        <translation>La extensión debe tener solo dígitos.</translation>
    </message>
    <message>
        <source>The extension has {1} digits; those of this application have {2}.</source>
        <translation>La extensión tiene {1} dígitos; las de esta aplicación tienen {2}.</translation>
    </message>
    <message>
        <source>The extension has {1} digits; at most {2} are possible.</source>
        <translation>La extensión tiene {1} dígitos; como máximo son posibles {2}.</translation>
    </message>
    <message>
        <source>Its end lies in the past. Give a later one, or leave the row out.</source>
        <translation>Su final ya pasó. Dé uno posterior, u omita la fila.</translation>
    </message>
    <message>
        <source>An AX binding never ends by itself: leave its lifetime out, and unbind it in time.</source>
        <translation>Un vínculo AX nunca termina por sí mismo: omita su vigencia, y desvincúlelo a tiempo.</translation>
    </message>
    <message>
        <source>B&apos;s half would live longer than A&apos;s: shorten it, or give A&apos;s a longer life.</source>
        <translation>La mitad de B duraría más que la de A: acórtela, o dé más vigencia a la de A.</translation>
    </message>
    <message>
        <source>{1} cannot change a lifetime: it would have to be unbound and bound anew, with another X.</source>
        <translation>{1} no puede cambiar una vigencia: habría que desvincular y vincular de nuevo, con otro X.</translation>
    </message>
    <message>
        <source>Say how long it is to live from now on.</source>
        <translation>Diga cuánto debe durar a partir de ahora.</translation>
    </message>
    <message>
        <source>Nobody knows how this binding stands: a request about it had no answer. Read its X.</source>
        <translation>No se sabe cómo está este vínculo: una solicitud sobre él no tuvo respuesta. Lea su X.</translation>
    </message>
    <message>
        <source>{1} has this B on the same X already; a number stands on an X once. Use another X for one of them.</source>
        <translation>{1} ya tiene este B en el mismo X; un número está una sola vez en un X. Use otro X para uno de ellos.</translation>
    </message>
    <message>
        <source>{1} has this A on the same X already; a number stands on an X once. Use another X for one of them.</source>
        <translation>{1} ya tiene este A en el mismo X; un número está una sola vez en un X. Use otro X para uno de ellos.</translation>
    </message>
    <message>
        <source>A has extension {1} on this X already, and gets no second one.</source>
        <translation>A ya tiene la extensión {1} en este X, y no recibe una segunda.</translation>
    </message>
    <message>
        <source>The two are bound on this X already, the other way round: they reach each other. To exchange A and B unbind them first.</source>
        <translation>Los dos ya están vinculados en este X, al revés: se comunican entre sí. Para intercambiar A y B desvincúlelos antes.</translation>
    </message>
    <message>
        <source>B stands on this X with somebody else, and to take that binding apart is in no row. Unbind it first.</source>
        <translation>B está en este X con otra persona, y ninguna fila deshace ese vínculo. Desvincúlelo antes.</translation>
    </message>
    <message>
        <source>A stands on this X with somebody else, and to take that binding apart is in no row. Unbind it first.</source>
        <translation>A está en este X con otra persona, y ninguna fila deshace ese vínculo. Desvincúlelo antes.</translation>
    </message>
    <message>
        <source>{1} takes this extension. Choose another one.</source>
        <translation>{1} ocupa esta extensión. Elija otra.</translation>
    </message>
    <message>
        <source>X is full: it has {1} of {2}. Use another X, or unbind some first.</source>
        <translation>X está lleno: tiene {1} de {2}. Use otro X, o desvincule antes algunos.</translation>
    </message>
    <message>
        <source>{1} gives this X to another A. Keep one of the rows.</source>
        <translation>{1} da este X a otro A. Conserve una de las filas.</translation>
    </message>
    <message>
        <source>X is another A&apos;s, and cannot be given to this one here. Unbind it first.</source>
        <translation>El X es de otro A, y no se puede dar al de aquí. Desvincúlelo antes.</translation>
    </message>
    <message>
        <source>X is missing: whose bindings are to go.</source>
        <translation>Falta X: de quién deben eliminarse los vínculos.</translation>
    </message>
    <message>
        <source>X alone would mean every binding on it. Name A or B as well; to empty a whole X use “Clear whole X numbers”.</source>
        <translation>Indicar solo X significaría todos sus vínculos. Indique también A o B; para vaciar un X completo use «Vaciar números X completos».</translation>
    </message>
    <message>
        <source>Say which binding: X with A or B.</source>
        <translation>Diga qué vínculo: X con A o B.</translation>
    </message>
    <message>
        <source>A spreadsheet drops leading zeros.</source>
        <translation>Una hoja de cálculo quita los ceros iniciales.</translation>
    </message>
    <message>
        <source>It would live for {1}; at most {2} are possible.</source>
        <translation>Duraría {1}; como máximo son posibles {2}.</translation>
    </message>
    <message>
        <source>It would live for {1}; at least {2} are needed.</source>
        <translation>Duraría {1}; se necesitan al menos {2}.</translation>
    </message>
    <message>
        <source>not in order</source>
        <translation>no normal</translation>
    </message>
    <message>
        <source>It would record without a prompt: the carrier blocks such calls. Name a “Prompt before recording”, or switch recording off.</source>
        <translation>Grabaría sin mensaje: el operador bloquea esas llamadas. Indique un «Mensaje antes de grabar», o desactive la grabación.</translation>
    </message>
    <message>
        <source>It would have ended by now. Unbind it instead.</source>
        <translation>Ya habría terminado. Desvincúlelo en su lugar.</translation>
    </message>
    <message>
        <source>The tone before the end works only with a longest call.</source>
        <translation>El tono antes del final solo funciona con una duración máxima.</translation>
    </message>
    <message>
        <source>{1} cannot be changed in {2}. Leave it out, or unbind the binding first and bind it anew.</source>
        <translation>{1} no se puede cambiar en {2}. Omítalo, o desvincule antes y vincule de nuevo.</translation>
    </message>
    <message>
        <source>B goes under an X that A has already; what holds for A&apos;s half stays as it is.</source>
        <translation>B va bajo un X que A ya tiene; lo que rige para la mitad de A queda como está.</translation>
    </message>
    <message>
        <source>B goes under the X that {1} gets.</source>
        <translation>B va bajo el X que recibe {1}.</translation>
    </message>
    <message>
        <source>A&apos;s X has other values, and an AXYB binding cannot be changed. Leave them out, or unbind A&apos;s X first.</source>
        <translation>El X de A tiene otros valores, y un vínculo AXYB no se puede cambiar. Omítalos, o desvincule antes el X de A.</translation>
    </message>
    <message>
        <source>It goes under the X that {1} gets, with the same values and lifetime: make them equal, or choose another city.</source>
        <translation>Va bajo el X que recibe {1}, con los mismos valores y vigencia: iguálelos, o elija otra ciudad.</translation>
    </message>
    <message>
        <source>A&apos;s X ends sooner, and every Y with it. Give a shorter life, or unbind A&apos;s X first.</source>
        <translation>El X de A termina antes, y con él todos sus Y. Dé una vigencia más corta, o desvincule antes el X de A.</translation>
    </message>
    <message>
        <source>Say of which city (its code) the platform is to pick X.</source>
        <translation>Diga de qué ciudad (su código) debe elegir X la plataforma.</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>nunca termina</translation>
    </message>
    <message>
        <source>Its lifetime must be whole seconds, or such as “3 d” or “12 h”.</source>
        <translation>Su vigencia debe ser en segundos enteros, o como «3 d» o «12 h».</translation>
    </message>
    <message>
        <source>Its lifetime is below 0: it would have ended already. Give a later end.</source>
        <translation>Su vigencia es menor que 0: ya habría terminado. Dé un final posterior.</translation>
    </message>
    <message>
        <source>Its end must be a day and a time, like 2027-01-31 09:00.</source>
        <translation>Su final debe ser un día y una hora, como 2027-01-31 09:00.</translation>
    </message>
    <message>
        <source>Of {1} binding: how long it still lives is not known: bound again, you choose the end.</source>
        <translation>De {1} vínculo: no se sabe cuánto le queda; al vincular de nuevo, usted elige el final.</translation>
    </message>
    <message>
        <source>Of {1} bindings: how long they still live is not known: bound again, you choose the end.</source>
        <translation>De {1} vínculos: no se sabe cuánto les queda; al vincular de nuevo, usted elige el final.</translation>
    </message>
    <message>
        <source>Of {1} binding: its end comes back to the minute only, as AXE counts in minutes.</source>
        <translation>De {1} vínculo: su final solo se recupera al minuto, porque AXE cuenta en minutos.</translation>
    </message>
    <message>
        <source>Of {1} bindings: their end comes back to the minute only, as AXE counts in minutes.</source>
        <translation>De {1} vínculos: su final solo se recupera al minuto, porque AXE cuenta en minutos.</translation>
    </message>
    <message>
        <source>Of {1} binding: it was bound elsewhere, and what no query tells of it is lost.</source>
        <translation>De {1} vínculo: se vinculó en otra parte, y se pierde lo que ninguna consulta informa de él.</translation>
    </message>
    <message>
        <source>Of {1} bindings: they were bound elsewhere, and what no query tells of them is lost.</source>
        <translation>De {1} vínculos: se vincularon en otra parte, y se pierde lo que ninguna consulta informa de ellos.</translation>
    </message>
    <message>
        <source>Of {1} binding: a value that changes was empty or is not known: it cannot be put back.</source>
        <translation>De {1} vínculo: un valor que cambia estaba vacío o no se conoce: no se puede restablecer.</translation>
    </message>
    <message>
        <source>Of {1} bindings: a value that changes was empty or is not known: it cannot be put back.</source>
        <translation>De {1} vínculos: un valor que cambia estaba vacío o no se conoce: no se puede restablecer.</translation>
    </message>
    <message>
        <source>Of {1} binding: bound again, it gets another id.</source>
        <translation>De {1} vínculo: al vincularlo de nuevo recibe otro id.</translation>
    </message>
    <message>
        <source>Of {1} bindings: bound again, they get another id.</source>
        <translation>De {1} vínculos: al vincularlos de nuevo reciben otro id.</translation>
    </message>
    <message>
        <source>Of {1} binding: bound again, it gets another X and Y: the platform picks them.</source>
        <translation>De {1} vínculo: al vincularlo de nuevo recibe otro X y otro Y: los elige la plataforma.</translation>
    </message>
    <message>
        <source>Of {1} bindings: bound again, they get another X and Y: the platform picks them.</source>
        <translation>De {1} vínculos: al vincularlos de nuevo reciben otro X y otro Y: los elige la plataforma.</translation>
    </message>
    <message>
        <source>There is no such binding: it has ended, was unbound, or stands on an X not known here.</source>
        <translation>No existe ese vínculo: terminó, se desvinculó, o está en un X que aquí no se conoce.</translation>
    </message>
    <message>
        <source>No such binding is known: it is gone already.</source>
        <translation>No se conoce ese vínculo: ya no existe.</translation>
    </message>
    <message>
        <source>It fits {1} bindings. Name X, and A, B or the extension, so that one is left.</source>
        <translation>Corresponde a {1} vínculos. Indique X, y A, B o la extensión, para que quede uno.</translation>
    </message>
    <message>
        <source>{1} is about the same binding.</source>
        <translation>{1} trata del mismo vínculo.</translation>
    </message>
    <message>
        <source>No lifetime was given: it never ends by itself.</source>
        <translation>No se dio vigencia: nunca termina por sí mismo.</translation>
    </message>
    <message>
        <source>It was given this lifetime, but since when nobody knows. Renew it to be sure.</source>
        <translation>Se le dio esta vigencia, pero no se sabe desde cuándo. Renuévelo para estar seguro.</translation>
    </message>
    <message>
        <source>Huawei goes on telling the lifetime of the bind; the new one counts all the same.</source>
        <translation>Huawei sigue informando la vigencia del vínculo original; la nueva cuenta de todos modos.</translation>
    </message>
    <message>
        <source>The platform says of X “{1}”: it may refuse this.</source>
        <translation>La plataforma dice del X «{1}»: puede rechazar esto.</translation>
    </message>
    <message>
        <source>X is not among the numbers known here: the platform decides whether it is yours.</source>
        <translation>X no está entre los números conocidos aquí: la plataforma decide si es suyo.</translation>
    </message>
    <message>
        <source>What stands on this X was never read: the platform may refuse it.</source>
        <translation>Nunca se leyó lo que hay en este X: la plataforma puede rechazarlo.</translation>
    </message>
    <message>
        <source>The platform picks the extension.</source>
        <translation>La plataforma elige la extensión.</translation>
    </message>
    <message>
        <source>How many digits extensions have here is not known: the platform may refuse it.</source>
        <translation>No se sabe cuántos dígitos tienen aquí las extensiones: la plataforma puede rechazarlo.</translation>
    </message>
    <message>
        <source>Until now it never ends.</source>
        <translation>Hasta ahora nunca termina.</translation>
    </message>
    <message>
        <source>It would end sooner than now.</source>
        <translation>Terminaría antes que ahora.</translation>
    </message>
    <message>
        <source>{1} bindings go.</source>
        <translation>Se eliminan {1} vínculos.</translation>
    </message>
    <message>
        <source>That a bind succeeds does not mean that A can call: an A who is not registered with the carrier binds fine, and the calls are blocked.</source>
        <translation>Que se vincule con éxito no significa que A pueda llamar: un A que no está registrado con el operador se vincula bien, y las llamadas se bloquean.</translation>
    </message>
    <message>
        <source>Every binding on these X is removed: {1}. Running calls go on.</source>
        <translation>Se quita todo vínculo de estos X: {1}. Las llamadas en curso siguen.</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves: they stay until they are unbound.</source>
        <translation>Los vínculos AX nunca terminan por sí mismos: quedan hasta que se desvinculan.</translation>
    </message>
    <message>
        <source>Its numbers are exchanged in a ring: it is unbound first and bound anew, with another id.</source>
        <translation>Sus números se intercambian en círculo: primero se desvincula y luego se vincula de nuevo, con otro id.</translation>
    </message>
    <message>
        <source>Numbers are exchanged in a ring here, and one of them cannot be bound anew, as that needs: X takes no bindings now, or nobody knows how long it still lives. Give a lifetime, or wait.</source>
        <translation>Aquí se intercambian números en círculo, y uno de ellos no se puede vincular de nuevo, como se necesita: X no admite vínculos ahora, o no se sabe cuánto le queda. Dé una vigencia, o espere.</translation>
    </message>
    <message>
        <source>{1}, under whose X it goes, cannot be bound.</source>
        <translation>{1}, bajo cuyo X va, no se puede vincular.</translation>
    </message>
    <message>
        <source>It would have ended by now: it is left unbound.</source>
        <translation>Ya habría terminado: se deja desvinculado.</translation>
    </message>
    <message>
        <source>How long it would still live is not known. Give a lifetime for it.</source>
        <translation>No se sabe cuánto le quedaría. Déle una vigencia.</translation>
    </message>
    <message>
        <source>{1} is the same.</source>
        <translation>{1} es igual.</translation>
    </message>
    <message>
        <source>Nothing stands on it.</source>
        <translation>No hay nada en él.</translation>
    </message>
    <message>
        <source>line {1}</source>
        <translation>la línea {1}</translation>
    </message>
    <message>
        <source>Before, it would have ended by now: it is unbound.</source>
        <translation>El anterior ya habría terminado: se desvincula.</translation>
    </message>
    <message>
        <source>{1} was written in another form, and taken as +86 and the number.</source>
        <translation>{1} estaba escrito en otra forma, y se tomó como +86 y el número.</translation>
    </message>
    <message>
        <source>{1} were written in another form, and taken as +86 and the number.</source>
        <translation>{1} estaban escritos en otra forma, y se tomaron como +86 y el número.</translation>
    </message>
    <message>
        <source>Lifetimes are whole minutes here: it is rounded up to the next one.</source>
        <translation>Aquí las vigencias son minutos enteros: se redondea al siguiente.</translation>
    </message>
    <message>
        <source>It has both a lifetime and an end: keep one of them.</source>
        <translation>Tiene vigencia y también final: conserve uno de los dos.</translation>
    </message>
    <message>
        <source>{1} is a 400 or 95 number: Huawei binds people&apos;s own mobiles and landlines alone. As a temporary callee it could be set.</source>
        <translation>{1} es un número 400 o 95: Huawei solo vincula móviles y fijos de personas. Podría ponerse como destinatario temporal.</translation>
    </message>
    <message>
        <source>X is no privacy number: those look like mobiles, +86 and 11 digits.</source>
        <translation>X no es un número de privacidad: estos parecen móviles, +86 y 11 dígitos.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>until {1}</source>
        <translation>hasta {1}</translation>
    </message>
    <message>
        <source>That check is not known any more. Check the plan again.</source>
        <translation>Esa verificación ya no se conserva. Verifique el plan de nuevo.</translation>
    </message>
    <message>
        <source>The check is not done. Wait for it, or check the plan again.</source>
        <translation>La verificación no ha terminado. Espérela, o verifique el plan de nuevo.</translation>
    </message>
    <message>
        <source>The check is too old, or the plan was changed since. Check it again.</source>
        <translation>La verificación es demasiado antigua, o el plan cambió desde entonces. Verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>{1} requests were confirmed, and it is {2}. Look at the check again.</source>
        <translation>Se confirmaron {1} solicitudes, y son {2}. Mire de nuevo la verificación.</translation>
    </message>
    <message>
        <source>Every binding on these X goes: {1}. Type that number to confirm it.</source>
        <translation>Se elimina todo vínculo de estos X: {1}. Escriba ese número para confirmarlo.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>Bindings: the same page comes whatever is asked for.</source>
        <translation>Vínculos: llega la misma página, sea cual sea la que se pida.</translation>
    </message>
    <message>
        <source>It goes on in {1} seconds.</source>
        <translation>Continúa en {1} segundos.</translation>
    </message>
    <message>
        <source>Bind on {1}: {2}</source>
        <translation>Vincular en {1}: {2}</translation>
    </message>
    <message>
        <source>Unbind on {1}: {2}</source>
        <translation>Desvincular en {1}: {2}</translation>
    </message>
    <message>
        <source>Renew on {1}: {2}</source>
        <translation>Renovar en {1}: {2}</translation>
    </message>
    <message>
        <source>Clear numbers on {1}: {2}</source>
        <translation>Vaciar números en {1}: {2}</translation>
    </message>
    <message>
        <source>Undo a plan on {1}: {2}</source>
        <translation>Deshacer un plan en {1}: {2}</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>{1} requests</source>
        <translation>{1} solicitudes</translation>
    </message>
    <message>
        <source>Everything is so already: there is nothing to send.</source>
        <translation>Todo está ya así: no hay nada que enviar.</translation>
    </message>
    <message>
        <source>Read again, the platform shows it so.</source>
        <translation>Leída de nuevo, la plataforma lo muestra así.</translation>
    </message>
    <message>
        <source>Compare it in the table of numbers, and bind it again if it is to be so.</source>
        <translation>Compárelo en la tabla de números, y vincúlelo de nuevo si debe ser así.</translation>
    </message>
    <message>
        <source>Read again, the platform does not show it any more.</source>
        <translation>Leída de nuevo, la plataforma ya no lo muestra.</translation>
    </message>
    <message>
        <source>The platform said yes, but does not show it.</source>
        <translation>La plataforma dijo que sí, pero no lo muestra.</translation>
    </message>
    <message>
        <source>The platform said yes, but shows another value ({1}).</source>
        <translation>La plataforma dijo que sí, pero muestra otro valor ({1}).</translation>
    </message>
    <message>
        <source>The platform said yes, but still shows it.</source>
        <translation>La plataforma dijo que sí, pero aún lo muestra.</translation>
    </message>
    <message>
        <source>1 binding</source>
        <translation>1 vínculo</translation>
    </message>
    <message>
        <source>{1} bindings</source>
        <translation>{1} vínculos</translation>
    </message>
    <message>
        <source>{1} of {2} ends within {3} h. Renew what is still needed: Numbers → Renew.</source>
        <translation>{1} de {2} termina en {3} h. Renueve lo que aún se necesite: Números → Renovar.</translation>
    </message>
    <message>
        <source>{1} of {2} end within {3} h. Renew what is still needed: Numbers → Renew.</source>
        <translation>{1} de {2} terminan en {3} h. Renueve lo que aún se necesite: Números → Renovar.</translation>
    </message>
    <message>
        <source>1 X number</source>
        <translation>1 número X</translation>
    </message>
    <message>
        <source>{1} X numbers</source>
        <translation>{1} números X</translation>
    </message>
    <message>
        <source>{1} of {2} – {3}{4}.</source>
        <translation>{1} de {2} – {3}{4}.</translation>
    </message>
    <message>
        <source>{1} is in arrears.</source>
        <translation>{1} tiene pagos vencidos.</translation>
    </message>
    <message>
        <source>{1}: no X number is {2} any more.</source>
        <translation>{1}: ya no hay ningún número X en estado «{2}».</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} are not as the platform had answered. The receipt says which.</source>
        <translation>{1}: {2} de {3} no están como había respondido la plataforma. El comprobante dice cuáles.</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>un fijo</translation>
    </message>
    <message>
        <source>a service number</source>
        <translation>un número de servicio</translation>
    </message>
    <message>
        <source>It is {1}: an X is always a number like a mobile&apos;s.</source>
        <translation>Es {1}: un X es siempre un número como el de un móvil.</translation>
    </message>
    <message>
        <source>“{1}” must be true or false.</source>
        <translation>«{1}» debe ser sí o no.</translation>
    </message>
    <message>
        <source>“{1}” must be a whole number from 0 on.</source>
        <translation>«{1}» debe ser un número entero desde 0.</translation>
    </message>
    <message>
        <source>The request is not JSON.</source>
        <translation>La solicitud no es JSON.</translation>
    </message>
    <message>
        <source>A fault of the program ({1}); see its log.</source>
        <translation>Una falla del programa ({1}); vea su registro.</translation>
    </message>
    <message>
        <source>Give the changes as a list.</source>
        <translation>Dé los cambios como una lista.</translation>
    </message>
    <message>
        <source>This account was not checked yet.</source>
        <translation>Esta cuenta aún no se ha verificado.</translation>
    </message>
    <message>
        <source>A change of the contract does not fit.</source>
        <translation>Un cambio del contrato no es válido.</translation>
    </message>
    <message>
        <source>{1}: a push told of a task that was not watched. It is watched now.</source>
        <translation>{1}: un aviso habló de una tarea que no se monitoreaba. Ahora se monitorea.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used yet: look at its light and test it.</source>
        <translation>«{1}» aún no se puede usar: mire su luz y pruébela.</translation>
    </message>
    <message>
        <source>Port {1} cannot be used ({2}). Choose another one with --port, or leave it out for any free one.</source>
        <translation>El puerto {1} no se puede usar ({2}). Elija otro con --port, u omítalo para usar cualquiera libre.</translation>
    </message>
    <message>
        <source>Say which table leaves.</source>
        <translation>Diga qué tabla se exporta.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>La solicitud es demasiado grande.</translation>
    </message>
    <message>
        <source>This host is not served here.</source>
        <translation>Aquí no se atiende a este servidor.</translation>
    </message>
    <message>
        <source>The token is missing or wrong.</source>
        <translation>Falta el token o es incorrecto.</translation>
    </message>
    <message>
        <source>That rehearsal is not held any more. Rehearse again.</source>
        <translation>Ese ensayo ya no se conserva. Ensaye de nuevo.</translation>
    </message>
    <message>
        <source>What was rehearsed is not held any more. Rehearse it again.</source>
        <translation>Lo que se ensayó ya no se conserva. Ensáyelo de nuevo.</translation>
    </message>
    <message>
        <source>Cancel {1} call</source>
        <translation>Cancelar {1} llamada</translation>
    </message>
    <message>
        <source>Cancel {1} calls</source>
        <translation>Cancelar {1} llamadas</translation>
    </message>
    <message>
        <source>Stop {1} campaign</source>
        <translation>Detener {1} campaña</translation>
    </message>
    <message>
        <source>Stop {1} campaigns</source>
        <translation>Detener {1} campañas</translation>
    </message>
    <message>
        <source>Terminate {1} call</source>
        <translation>Terminar {1} llamada</translation>
    </message>
    <message>
        <source>Terminate {1} calls</source>
        <translation>Terminar {1} llamadas</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>{1} were confirmed, but {2} are chosen. Look at the rehearsal again.</source>
        <translation>Se confirmaron {1}, pero hay {2} elegidos. Mire de nuevo el ensayo.</translation>
    </message>
    <message>
        <source>Give a reason: it is needed above {1}.</source>
        <translation>Dé un motivo: se necesita si son más de {1}.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen can be asked for.</source>
        <translation>Nada de lo elegido se puede pedir.</translation>
    </message>
    <message>
        <source>Keys are kept in files here; no passphrase is needed.</source>
        <translation>Aquí las claves se guardan en archivos; no se necesita frase de contraseña.</translation>
    </message>
    <message>
        <source>Give the names as an object.</source>
        <translation>Dé los nombres como un objeto.</translation>
    </message>
    <message>
        <source>An account holds at most {1} names of its own.</source>
        <translation>Una cuenta admite como máximo {1} nombres propios.</translation>
    </message>
    <message>
        <source>Names are given by kind and code.</source>
        <translation>Los nombres se dan por tipo y código.</translation>
    </message>
    <message>
        <source>There is no such dictionary.</source>
        <translation>No existe ese diccionario.</translation>
    </message>
    <message>
        <source>{1} has no codes of the kind “{2}”.</source>
        <translation>{1} no tiene códigos del tipo «{2}».</translation>
    </message>
    <message>
        <source>Codes and names are texts of one line.</source>
        <translation>Los códigos y los nombres son textos de una línea.</translation>
    </message>
    <message>
        <source>A code has from 1 to {1} characters.</source>
        <translation>Un código tiene de 1 a {1} caracteres.</translation>
    </message>
    <message>
        <source>The name of “{1}” is too long: at most {2} characters.</source>
        <translation>El nombre de «{1}» es demasiado largo: como máximo {2} caracteres.</translation>
    </message>
    <message>
        <source>There is no such kind of campaign.</source>
        <translation>No existe ese tipo de campaña.</translation>
    </message>
    <message>
        <source>Include kinds of problems, with commas between them.</source>
        <translation>Incluya tipos de problemas, separados por comas.</translation>
    </message>
    <message>
        <source>“{1}” is no column of this list.</source>
        <translation>«{1}» no es una columna de esta lista.</translation>
    </message>
    <message>
        <source>It lacks {1}.</source>
        <translation>Le falta {1}.</translation>
    </message>
    <message>
        <source>{1}: the platform does not list what is chosen any more. Choose another.</source>
        <translation>{1}: la plataforma ya no lista lo elegido. Elija otro.</translation>
    </message>
    <message>
        <source>Groups are not listed. Look at its id.</source>
        <translation>Los grupos no se listan. Revise su id.</translation>
    </message>
    <message>
        <source>It was not seen in use here. Look at its spelling.</source>
        <translation>No se ha visto en uso aquí. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>The platform lists none.</source>
        <translation>La plataforma no lista ninguno.</translation>
    </message>
    <message>
        <source>A campaign of this name is there already. The platform may refuse a second one, and the table shows two of the same name.</source>
        <translation>Ya existe una campaña con este nombre. La plataforma puede rechazar una segunda, y la tabla muestra dos del mismo nombre.</translation>
    </message>
    <message>
        <source>AI Rudder&apos;s console takes names of at most {1} letters without blanks; this one may be refused.</source>
        <translation>La consola de AI Rudder admite nombres de {1} letras como máximo, sin espacios; este puede ser rechazado.</translation>
    </message>
    <message>
        <source>One campaign takes {1} rows, so the list becomes {2}: “{3}” to “{4}”. They dial at the same time.</source>
        <translation>Una campaña admite {1} filas, así que la lista se divide en {2}: de «{3}» a «{4}». Marcan al mismo tiempo.</translation>
    </message>
    <message>
        <source>The same number stands in line {1} already.</source>
        <translation>El mismo número ya está en la línea {1}.</translation>
    </message>
    <message>
        <source>“{1}” lists it, and is not over.</source>
        <translation>«{1}» lo tiene en su lista, y no ha terminado.</translation>
    </message>
    <message>
        <source>“{1}” lists {2} of the {3} numbers and is not over: is this the same list? Somebody may have begun it already. Go on only if it is to be called twice.</source>
        <translation>«{1}» tiene en su lista {2} de los {3} números y no ha terminado: ¿es la misma lista? Alguien puede haberla iniciado ya. Continúe solo si se debe llamar dos veces.</translation>
    </message>
    <message>
        <source>It was sent {1} times within a day.</source>
        <translation>Se envió {1} veces en un día.</translation>
    </message>
    <message>
        <source>{1} sent a list of the same numbers at {2} on {3} as “{4}”.</source>
        <translation>{1} envió una lista con los mismos números a las {2} del {3} como «{4}».</translation>
    </message>
    <message>
        <source>Go on only if everybody is to be called once more.</source>
        <translation>Continúe solo si se debe llamar a todos una vez más.</translation>
    </message>
    <message>
        <source>It is on the stop list of this account.</source>
        <translation>Está en la lista de no llamar de esta cuenta.</translation>
    </message>
    <message>
        <source>was made</source>
        <translation>se creó</translation>
    </message>
    <message>
        <source>dialled last</source>
        <translation>marcó por última vez</translation>
    </message>
    <message>
        <source>This task is over. Name another one of today.</source>
        <translation>Esta tarea terminó. Indique otra de hoy.</translation>
    </message>
    <message>
        <source>Nobody here knows when this task was made. If it is not of today, Blu takes no list for it.</source>
        <translation>Aquí no se sabe cuándo se creó esta tarea. Si no es de hoy, Blu no admite listas para ella.</translation>
    </message>
    <message>
        <source>Sending goes on beyond midnight in {1}, and the task is good for its day only: what is sent later is refused.</source>
        <translation>El envío sigue después de la medianoche en {1}, y la tarea solo sirve para su día: lo que se envíe después se rechaza.</translation>
    </message>
    <message>
        <source>This task {1} on {2}, and a task is good for one day only: Blu takes no list for it any more. Name a task of today, or make one.</source>
        <translation>Esta tarea {1} el {2}, y una tarea solo sirve un día: Blu ya no admite listas para ella. Indique una tarea de hoy, o cree una.</translation>
    </message>
    <message>
        <source>{1} row is nothing that the platform takes.</source>
        <translation>{1} fila no es algo que la plataforma admita.</translation>
    </message>
    <message>
        <source>{1} rows are nothing that the platform takes.</source>
        <translation>{1} filas no son algo que la plataforma admita.</translation>
    </message>
    <message>
        <source>{1} row holds a character that the platform refuses.</source>
        <translation>{1} fila contiene un carácter que la plataforma rechaza.</translation>
    </message>
    <message>
        <source>{1} rows hold characters that the platform refuses.</source>
        <translation>{1} filas contienen caracteres que la plataforma rechaza.</translation>
    </message>
    <message>
        <source>{1} row is on the account&apos;s stop list and never sent.</source>
        <translation>{1} fila está en la lista de no llamar de la cuenta y nunca se envía.</translation>
    </message>
    <message>
        <source>{1} row repeats a number of the list: it is sent once.</source>
        <translation>{1} fila repite un número de la lista: se envía una vez.</translation>
    </message>
    <message>
        <source>{1} rows repeat numbers of the list: it is sent once.</source>
        <translation>{1} filas repiten números de la lista: se envían una vez.</translation>
    </message>
    <message>
        <source>{1} row lacks {2}, which the script expects. They are sent all the same.</source>
        <translation>{1} fila no tiene {2}, que el guion espera. Se envía de todos modos.</translation>
    </message>
    <message>
        <source>{1} rows lack {2}, which the script expects. They are sent all the same.</source>
        <translation>{1} filas no tienen {2}, que el guion espera. Se envían de todos modos.</translation>
    </message>
    <message>
        <source>Line {1}:</source>
        <translation>Línea {1}:</translation>
    </message>
    <message>
        <source>The first one:</source>
        <translation>La primera:</translation>
    </message>
    <message>
        <source>{1} rows are on the account&apos;s stop list and never sent.</source>
        <translation>{1} filas están en la lista de no llamar de la cuenta y nunca se envían.</translation>
    </message>
    <message>
        <source>{1} row has a number that “{2}” lists, which is not over.</source>
        <translation>{1} fila tiene un número que lista «{2}», que no ha terminado.</translation>
    </message>
    <message>
        <source>{1} rows have numbers that “{2}” lists, which is not over.</source>
        <translation>{1} filas tienen números que lista «{2}», que no ha terminado.</translation>
    </message>
    <message>
        <source>{1} row has a number that other campaigns list, which are not over.</source>
        <translation>{1} fila tiene un número que listan otras campañas que no han terminado.</translation>
    </message>
    <message>
        <source>{1} rows have numbers that other campaigns list, which are not over.</source>
        <translation>{1} filas tienen números que listan otras campañas que no han terminado.</translation>
    </message>
    <message>
        <source>{1} row lacks other variables that the script expects.</source>
        <translation>{1} fila no tiene otras variables que el guion espera.</translation>
    </message>
    <message>
        <source>The script expects {1}, and no row has it. The rows are sent all the same.</source>
        <translation>El guion espera {1}, y ninguna fila lo tiene. Las filas se envían de todos modos.</translation>
    </message>
    <message>
        <source>{1} rows lack other variables that the script expects.</source>
        <translation>{1} filas no tienen otras variables que el guion espera.</translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: a clock change skips it. Choose a time before or after it.</source>
        <translation>{1} no existe en {2}: un cambio de hora lo salta. Elija una hora anterior o posterior.</translation>
    </message>
    <message>
        <source>{1} happens twice in {2}, because clocks are set back. The first one is meant here (UTC{3}); the platform may take the second, an hour later.</source>
        <translation>{1} ocurre dos veces en {2}, porque los relojes se atrasan. Aquí se entiende la primera (UTC{3}); la plataforma puede tomar la segunda, una hora más tarde.</translation>
    </message>
    <message>
        <source>The window is over: it ended at {1}, and it is {2} in {3}. Nobody would be called. Choose a later end.</source>
        <translation>El horario ya pasó: terminó a las {1}, y son las {2} en {3}. No se llamaría a nadie. Elija un final posterior.</translation>
    </message>
    <message>
        <source>The window began already, at {1} in {2}: dialling begins as soon as the list is sent.</source>
        <translation>El horario ya comenzó, a las {1} en {2}: se empieza a marcar en cuanto se envía la lista.</translation>
    </message>
    <message>
        <source>{1} h {2} min</source>
        <translation>{1} h {2} min</translation>
    </message>
    <message>
        <source>Clocks change within the window: it is {1} long, not {2} as its two times look.</source>
        <translation>Los relojes cambian dentro del horario: dura {1}, no {2} como parecen sus dos horas.</translation>
    </message>
    <message>
        <source>Dialling begins in {1} days only. Is the day right?</source>
        <translation>La marcación no comienza hasta dentro de {1} días. ¿Es correcto el día?</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <translation>Verifíquelo de nuevo.</translation>
    </message>
    <message>
        <source>{1} rows were confirmed, but {2} would be sent. Look at the check again.</source>
        <translation>Se confirmaron {1} filas, pero se enviarían {2}. Mire de nuevo la verificación.</translation>
    </message>
    <message>
        <source>That check is not held any more, or is not done.</source>
        <translation>Esa verificación ya no se conserva, o no ha terminado.</translation>
    </message>
    <message>
        <source>That check is older than {1} minutes.</source>
        <translation>Esa verificación tiene más de {1} minutos.</translation>
    </message>
    <message>
        <source>The draft was changed since it was checked.</source>
        <translation>El borrador cambió desde que se verificó.</translation>
    </message>
    <message>
        <source>{1} sent “{2}” since this was checked, with {3} of the same numbers.</source>
        <translation>{1} envió «{2}» desde que esto se verificó, con {3} de los mismos números.</translation>
    </message>
    <message>
        <source>There is no such campaign here: it was thrown away, or is of another desk.</source>
        <translation>Aquí no existe esa campaña: se desechó, o es de otro puesto.</translation>
    </message>
    <message>
        <source>This campaign was sent already. Use it as the pattern of another one.</source>
        <translation>Esta campaña ya se envió. Úsela como modelo de otra.</translation>
    </message>
    <message>
        <source>That campaign is not known here.</source>
        <translation>Esa campaña no se conoce aquí.</translation>
    </message>
    <message>
        <source>Looked at {1} ({2}).</source>
        <translation>Se miró a las {1} ({2}).</translation>
    </message>
    <message>
        <source>Of the {1} rows before it, {2} have a result.</source>
        <translation>De las {1} filas anteriores, {2} tienen resultado.</translation>
    </message>
    <message>
        <source>“{1}” of before</source>
        <translation>«{1}» de antes</translation>
    </message>
    <message>
        <source>{1}: about {2} dials a minute, {3} for a number.</source>
        <translation>{1}: unas {2} marcaciones por minuto, {3} por número.</translation>
    </message>
    <message>
        <source>By the pace of the last {1} campaigns of {2}</source>
        <translation>Según el ritmo de las últimas {1} campañas de {2}</translation>
    </message>
    <message>
        <source>By the pace of the last campaign of {1}</source>
        <translation>Según el ritmo de la última campaña de {1}</translation>
    </message>
    <message>
        <source>No campaign of before tells a pace, so its end cannot be forecast.</source>
        <translation>Ninguna campaña anterior indica un ritmo, así que no se puede prever su final.</translation>
    </message>
    <message>
        <source>No campaign can be begun on “{1}”: its platform dials nobody.</source>
        <translation>No se puede iniciar ninguna campaña en «{1}»: su plataforma no marca.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Verifique de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Look at the platform&apos;s own console before you launch the same again.</source>
        <translation>Mire la consola de la propia plataforma antes de lanzar lo mismo otra vez.</translation>
    </message>
    <message>
        <source>Not sent: what became of {1} is not known.</source>
        <translation>No enviado: no se sabe qué resultó de {1}.</translation>
    </message>
    <message>
        <source>It was asked for {1} times: an empty one may be left behind.</source>
        <translation>Se pidió {1} veces: puede quedar una vacía.</translation>
    </message>
    <message>
        <source>Not sent: {1} met “{2}”, and the rest would, too.</source>
        <translation>No enviado: {1} encontró «{2}», y al resto le pasaría lo mismo.</translation>
    </message>
    <message>
        <source>Not sent: {1} was refused.</source>
        <translation>No enviado: {1} fue rechazado.</translation>
    </message>
    <message>
        <source>{1} of its {2} rows have a result.</source>
        <translation>{1} de sus {2} filas tienen resultado.</translation>
    </message>
    <message>
        <source>Lines that were seen in use here; the platform has no list of them, and others may exist.</source>
        <translation>Líneas que se vieron en uso aquí; la plataforma no tiene una lista de ellas, y puede haber otras.</translation>
    </message>
    <message>
        <source>Tasks that are watched here and may be of today; others may exist.</source>
        <translation>Tareas que se monitorean aquí y pueden ser de hoy; puede haber otras.</translation>
    </message>
    <message>
        <source>“{1}” has no campaign of the kind “{2}”.</source>
        <translation>«{1}» no tiene campañas del tipo «{2}».</translation>
    </message>
    <message>
        <source>No task of today is known here: type its number.</source>
        <translation>Aquí no se conoce ninguna tarea de hoy: escriba su número.</translation>
    </message>
    <message>
        <source>No line was seen in use here yet: type its name.</source>
        <translation>Aquí aún no se ha visto ninguna línea en uso: escriba su nombre.</translation>
    </message>
    <message>
        <source>Could not be listed: {1}</source>
        <translation>No se pudo listar: {1}</translation>
    </message>
    <message>
        <source>this robot</source>
        <translation>este robot</translation>
    </message>
    <message>
        <source>this line</source>
        <translation>esta línea</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>“{1}” cannot be the pattern: it is no campaign that is begun by a list.</source>
        <translation>«{1}» no puede ser el modelo: no es una campaña que se inicie con una lista.</translation>
    </message>
    <message>
        <source>Rows {1}–{2}</source>
        <translation>Filas {1}–{2}</translation>
    </message>
    <message>
        <source>{1} (being sent)</source>
        <translation>{1} (enviándose)</translation>
    </message>
    <message>
        <source>Launch “{1}”: {2} row</source>
        <translation>Lanzar «{1}»: {2} fila</translation>
    </message>
    <message>
        <source>Launch “{1}”: {2} rows</source>
        <translation>Lanzar «{1}»: {2} filas</translation>
    </message>
    <message>
        <source>No row is left to be sent.</source>
        <translation>No queda ninguna fila por enviar.</translation>
    </message>
    <message>
        <source>The window is too short for this list.</source>
        <translation>El horario es demasiado corto para esta lista.</translation>
    </message>
    <message>
        <source>What is left at its end is not called.</source>
        <translation>A lo que quede al final no se le llama.</translation>
    </message>
    <message>
        <source>The window may be too short for this list.</source>
        <translation>El horario puede ser demasiado corto para esta lista.</translation>
    </message>
    <message>
        <source>None of the {1} rows is left to be sent: see why each is left out.</source>
        <translation>De las {1} filas no queda ninguna por enviar: vea por qué se omite cada una.</translation>
    </message>
    <message>
        <source>There is no list yet. Choose a file, or paste one.</source>
        <translation>Aún no hay lista. Elija un archivo, o pegue una.</translation>
    </message>
    <message>
        <source>The platform does not tell what the script expects. {1} carried {2}.</source>
        <translation>La plataforma no informa qué espera el guion. {1} llevaba {2}.</translation>
    </message>
    <message>
        <source>Asking what the platform lists …</source>
        <translation>Consultando lo que lista la plataforma…</translation>
    </message>
    <message>
        <source>Looking at the pace so far …</source>
        <translation>Mirando el ritmo hasta ahora…</translation>
    </message>
    <message>
        <source>Looking at row {1} of {2} …</source>
        <translation>Mirando la fila {1} de {2}…</translation>
    </message>
    <message>
        <source>Its results show that it was taken.</source>
        <translation>Sus resultados muestran que se aceptó.</translation>
    </message>
    <message>
        <source>The platform shows it, with all of its rows.</source>
        <translation>La plataforma la muestra, con todas sus filas.</translation>
    </message>
    <message>
        <source>{1} of its rows never showed.</source>
        <translation>{1} de sus filas nunca aparecieron.</translation>
    </message>
    <message>
        <source>One of its rows never showed.</source>
        <translation>Una de sus filas nunca apareció.</translation>
    </message>
    <message>
        <source>{1}: the platform said yes, but does not list {2} row. The receipt says which.</source>
        <translation>{1}: la plataforma dijo que sí, pero no lista {2} fila. El comprobante dice cuál.</translation>
    </message>
    <message>
        <source>{1}: the platform said yes, but does not list {2} rows. The receipt says which.</source>
        <translation>{1}: la plataforma dijo que sí, pero no lista {2} filas. El comprobante dice cuáles.</translation>
    </message>
    <message>
        <source>Nobody decided until its campaign was over.</source>
        <translation>Nadie decidió hasta que su campaña terminó.</translation>
    </message>
    <message>
        <source>Another engine already collects for this profile; this one ends. Open a window to attach to the other one.</source>
        <translation>Otro motor ya recolecta para este perfil; este termina. Abra una ventana para conectarse al otro.</translation>
    </message>
    <message>
        <source>The engine ended. Look again.</source>
        <translation>El motor terminó. Busque de nuevo.</translation>
    </message>
    <message>
        <source>The erasing of a number, which was interrupted, is complete: it stands nowhere any more.</source>
        <translation>El borrado de un número, que se había interrumpido, está completo: ya no está en ninguna parte.</translation>
    </message>
    <message>
        <source>A number is being erased just now. Wait until that is over.</source>
        <translation>En este momento se borra un número. Espere a que termine.</translation>
    </message>
    <message>
        <source>This desk only watches: nothing is erased from here. Act → Safety… switches that off.</source>
        <translation>Este puesto solo monitorea: desde aquí no se borra nada. Acciones → Seguridad lo desactiva.</translation>
    </message>
    <message>
        <source>A fault inside Dialwatch ({1}); engine.log says more.</source>
        <translation>Una falla dentro de Dialwatch ({1}); engine.log dice más.</translation>
    </message>
    <message>
        <source>A number is not erased everywhere yet: {1} Go on with it in View → Erase a number.</source>
        <translation>Un número aún no se ha borrado de todas partes: {1} Continúe en Ver → Borrar un número.</translation>
    </message>
    <message>
        <source>Give the number as a text.</source>
        <translation>Dé el número como texto.</translation>
    </message>
    <message>
        <source>There is no such call, or it has no number.</source>
        <translation>No existe esa llamada, o no tiene número.</translation>
    </message>
    <message>
        <source>That number is not looked for any more. Look again.</source>
        <translation>Ese número ya no se busca. Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>Look first where the number stands.</source>
        <translation>Mire primero dónde está el número.</translation>
    </message>
    <message>
        <source>No erasure waits to be gone on with.</source>
        <translation>Ningún borrado espera para continuar.</translation>
    </message>
    <message>
        <source>retention days</source>
        <translation>días de conservación</translation>
    </message>
    <message>
        <source>Old files cannot be listed ({1}).</source>
        <translation>Los archivos antiguos no se pueden listar ({1}).</translation>
    </message>
    <message>
        <source>Nothing can be written into {1} ({2}), so nothing was erased.</source>
        <translation>No se puede escribir nada en {1} ({2}), así que no se borró nada.</translation>
    </message>
    <message>
        <source>Its number was erased, and what was kept of it with it.</source>
        <translation>Se borró su número, y con él lo que se conservaba.</translation>
    </message>
    <message>
        <source>The file {1} cannot be changed ({2}). Close what uses it, or allow it to be written, then go on.</source>
        <translation>El archivo {1} no se puede cambiar ({2}). Cierre lo que lo usa, o permita escribir en él, y continúe.</translation>
    </message>
    <message>
        <source>Something that is about this number is still being sent or watched. Wait until its receipt is final (Act → Receipts), or end it there.</source>
        <translation>Algo sobre este número aún se envía o se sigue. Espere a que su comprobante sea definitivo (Acciones → Comprobantes), o termínelo allí.</translation>
    </message>
    <message>
        <source>There is no such state of pushes.</source>
        <translation>No existe ese estado de avisos.</translation>
    </message>
    <message>
        <source>There is no such push.</source>
        <translation>No existe ese aviso.</translation>
    </message>
    <message>
        <source>Give the numbers of the pushes as a list.</source>
        <translation>Dé los números de los avisos como una lista.</translation>
    </message>
    <message>
        <source>It came, was kept and acknowledged in {1} ms, by the public address.</source>
        <translation>Llegó, se guardó y se acusó recibo en {1} ms, por la dirección pública.</translation>
    </message>
    <message>
        <source>It came, was kept and acknowledged in {1} ms.</source>
        <translation>Llegó, se guardó y se acusó recibo en {1} ms.</translation>
    </message>
    <message>
        <source>No push could come for {1} min. AI Rudder and Blu are asked for what was missed; Huawei repeats its own for some hours, and the chart marks the gap.</source>
        <translation>Durante {1} min no pudo llegar ningún aviso. Se consulta a AI Rudder y Blu lo que faltó; Huawei repite los suyos durante unas horas, y la gráfica marca el hueco.</translation>
    </message>
    <message>
        <source>A push of {1} was longer than {2} MiB and was not taken. The platform is asked for what it holds.</source>
        <translation>Un aviso de {1} pasaba de {2} MiB y no se tomó. Se consulta a la plataforma lo que tiene.</translation>
    </message>
    <message>
        <source>A push could not be kept, so the platform was told to send it again.</source>
        <translation>Un aviso no se pudo guardar, así que se pidió a la plataforma que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The push was answered with HTTP {1}, not by this program. Look where the public address leads.</source>
        <translation>El aviso se respondió con HTTP {1}, no por este programa. Revise a dónde lleva la dirección pública.</translation>
    </message>
    <message>
        <source>Switch receiving on first.</source>
        <translation>Active primero la recepción.</translation>
    </message>
    <message>
        <source>Look whether the name leads to this computer, and whether the proxy passes on what comes to it.</source>
        <translation>Revise si el nombre lleva a esta computadora, y si el proxy pasa lo que le llega.</translation>
    </message>
    <message>
        <source>Look whether a firewall stands between.</source>
        <translation>Revise si hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Give the calls as a list of their numbers.</source>
        <translation>Dé las llamadas como una lista de sus números.</translation>
    </message>
    <message>
        <source>At most {1} calls are taken at once.</source>
        <translation>Se admiten como máximo {1} llamadas a la vez.</translation>
    </message>
    <message>
        <source>Give what is wanted as an object.</source>
        <translation>Dé lo que se quiere como un objeto.</translation>
    </message>
    <message>
        <source>Name the jobs to give up, or all of them.</source>
        <translation>Indique los trabajos que se abandonan, o todos.</translation>
    </message>
    <message>
        <source>There is no waveform of this call.</source>
        <translation>No hay forma de onda de esta llamada.</translation>
    </message>
    <message>
        <source>A recording is opened to “listen”.</source>
        <translation>Una grabación se abre para «listen» (escuchar).</translation>
    </message>
    <message>
        <source>Name the account and the task.</source>
        <translation>Indique la cuenta y la tarea.</translation>
    </message>
    <message>
        <source>This export is over. Begin it again.</source>
        <translation>Esta exportación terminó. Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>The address may have expired: fetch the recording again.</source>
        <translation>La dirección puede haber caducado: obtenga la grabación de nuevo.</translation>
    </message>
    <message>
        <source>It was not kept here.</source>
        <translation>No se guardó aquí.</translation>
    </message>
    <message>
        <source>Write a passphrase of {1} characters or more into {2}, readable by you alone, and start the engine again to keep recordings on disk, encrypted.</source>
        <translation>Escriba una frase de contraseña de {1} caracteres o más en {2}, que solo usted pueda leer, e inicie el motor de nuevo para conservar las grabaciones en disco, cifradas.</translation>
    </message>
    <message>
        <source>Recordings are kept encrypted; their key is in the system&apos;s keyring.</source>
        <translation>Las grabaciones se guardan cifradas; su clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Recordings are kept encrypted; their key is made from the passphrase in “{1}”.</source>
        <translation>Las grabaciones se guardan cifradas; su clave se obtiene de la frase de contraseña en «{1}».</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds something else in place of the key.</source>
        <translation>El llavero del sistema contiene otra cosa en lugar de la clave.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase de contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>The passphrase in {1} can be read by others. Close the file with “chmod 600 {2}” and write another passphrase into it.</source>
        <translation>Otras personas pueden leer la frase de contraseña en {1}. Cierre el archivo con «chmod 600 {2}» y escriba en él otra frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase in {1} cannot be read ({2}).</source>
        <translation>La frase de contraseña en {1} no se puede leer ({2}).</translation>
    </message>
    <message>
        <source>Recordings are held in memory until the engine ends.</source>
        <translation>Las grabaciones se mantienen en memoria hasta que termine el motor.</translation>
    </message>
    <message>
        <source>The file {1} cannot be used ({2}).</source>
        <translation>El archivo {1} no se puede usar ({2}).</translation>
    </message>
    <message>
        <source>No audio was captured: the file is a header without sound.</source>
        <translation>No se captó audio: el archivo es un encabezado sin sonido.</translation>
    </message>
    <message>
        <source>It was cut off: it ends after {1}.</source>
        <translation>Se cortó: termina a los {1}.</translation>
    </message>
    <message>
        <source>It was cut off before its end.</source>
        <translation>Se cortó antes de su final.</translation>
    </message>
    <message>
        <source>It ends after {1} of {2}.</source>
        <translation>Termina a los {1} de {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be played here: save it to a file.</source>
        <translation>{1} no se puede reproducir aquí: guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened as sound: it is damaged. It can be saved.</source>
        <translation>El archivo no se puede abrir como sonido: está dañado. Se puede guardar.</translation>
    </message>
    <message>
        <source>Its waveform could not be kept: the disk is full.</source>
        <translation>Su forma de onda no se pudo guardar: el disco está lleno.</translation>
    </message>
    <message>
        <source>The kept copy is damaged; fetch it again.</source>
        <translation>La copia guardada está dañada; obténgala de nuevo.</translation>
    </message>
    <message>
        <source>This recording is not kept here. Fetch it first.</source>
        <translation>Esta grabación no está guardada aquí. Obténgala primero.</translation>
    </message>
    <message>
        <source>This recording is not open. Open it first.</source>
        <translation>Esta grabación no está abierta. Ábrala primero.</translation>
    </message>
    <message>
        <source>The call&apos;s campaign is not known any more.</source>
        <translation>Ya no se conoce la campaña de la llamada.</translation>
    </message>
    <message>
        <source>Without a key recordings are held in memory, and none above {1} MiB. The dialog Recordings says how to keep them on disk.</source>
        <translation>Sin una clave las grabaciones se mantienen en memoria, y no se obtiene ninguna de más de {1} MiB. El diálogo Grabaciones dice cómo conservarlas en disco.</translation>
    </message>
    <message>
        <source>What came of it is no more.</source>
        <translation>Ya no se conserva lo que resultó de ello.</translation>
    </message>
    <message>
        <source>This recording is kept, but its key is out of reach.</source>
        <translation>Esta grabación se conserva, pero su clave no está al alcance.</translation>
    </message>
    <message>
        <source>The kept file is no more.</source>
        <translation>El archivo guardado ya no existe.</translation>
    </message>
    <message>
        <source>“on” must be true or false.</source>
        <translation>«on» debe ser sí o no.</translation>
    </message>
    <message>
        <source>The markers do not fit: {1}.</source>
        <translation>Las marcas no son válidas: {1}.</translation>
    </message>
    <message>
        <source>The judgement does not fit: {1}.</source>
        <translation>La evaluación no es válida: {1}.</translation>
    </message>
    <message>
        <source>recordings wiped</source>
        <translation>grabaciones purgadas</translation>
    </message>
    <message>
        <source>The rules do not fit.</source>
        <translation>Las reglas no son válidas.</translation>
    </message>
    <message>
        <source>There is space again: recordings are fetched.</source>
        <translation>Hay espacio otra vez: se obtienen grabaciones.</translation>
    </message>
    <message>
        <source>A kept recording cannot be deleted ({1}). Check the folder {2}.</source>
        <translation>Una grabación guardada no se puede eliminar ({1}). Revise la carpeta {2}.</translation>
    </message>
    <message>
        <source>has {1} MiB</source>
        <translation>tiene {1} MiB</translation>
    </message>
    <message>
        <source>is larger than that</source>
        <translation>es más grande que eso</translation>
    </message>
    <message>
        <source>The recording {1}, and none above {2} MiB is fetched. The dialog Recordings changes that.</source>
        <translation>La grabación {1}, y no se obtiene ninguna de más de {2} MiB. El diálogo Grabaciones lo cambia.</translation>
    </message>
    <message>
        <source>The recording cannot be kept ({1}).</source>
        <translation>La grabación no se puede guardar ({1}).</translation>
    </message>
    <message>
        <source>What came is no archive of recordings.</source>
        <translation>Lo que llegó no es un archivo comprimido de grabaciones.</translation>
    </message>
    <message>
        <source>The disk is full: recordings wait until there is space, and go on by themselves.</source>
        <translation>El disco está lleno: las grabaciones esperan hasta que haya espacio, y continúan por sí solas.</translation>
    </message>
    <message>
        <source>There was no recording in the archive.</source>
        <translation>No había ninguna grabación en el archivo comprimido.</translation>
    </message>
    <message>
        <source>This archive unpacks to more than it may: nothing of it was kept.</source>
        <translation>Este archivo comprimido se expande a más de lo permitido: no se guardó nada de él.</translation>
    </message>
    <message>
        <source>The archive of recordings is damaged.</source>
        <translation>El archivo comprimido de grabaciones está dañado.</translation>
    </message>
    <message>
        <source>A file in the archive of recordings is damaged.</source>
        <translation>Un archivo dentro del comprimido de grabaciones está dañado.</translation>
    </message>
    <message>
        <source>The platform has deleted it by now, and it was not kept here.</source>
        <translation>La plataforma ya la eliminó, y aquí no se guardó.</translation>
    </message>
    <message>
        <source>There is no such task.</source>
        <translation>No existe esa tarea.</translation>
    </message>
    <message>
        <source>No such call is known.</source>
        <translation>No se conoce esa llamada.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Ya terminó.</translation>
    </message>
    <message>
        <source>It ends at once, for both sides.</source>
        <translation>Termina de inmediato, para ambas partes.</translation>
    </message>
    <message>
        <source>It is over: nothing is left to stop.</source>
        <translation>Terminó: no queda nada que detener.</translation>
    </message>
    <message>
        <source>The platform may begin a later round of the plan: look at it again.</source>
        <translation>La plataforma puede iniciar una ronda posterior del plan: mírelo de nuevo.</translation>
    </message>
    <message>
        <source>1 call goes on to its end.</source>
        <translation>1 llamada sigue hasta su final.</translation>
    </message>
    <message>
        <source>{1} calls go on to their end.</source>
        <translation>{1} llamadas siguen hasta su final.</translation>
    </message>
    <message>
        <source>Its call goes on; what would follow is cancelled.</source>
        <translation>Su llamada sigue; lo que vendría después se cancela.</translation>
    </message>
    <message>
        <source>Its call here is over; it is taken out of what would follow.</source>
        <translation>Su llamada aquí terminó; se quita de lo que vendría después.</translation>
    </message>
    <message>
        <source>In this round alone: a later one may call it.</source>
        <translation>Solo en esta ronda: una posterior puede llamarlo.</translation>
    </message>
    <message>
        <source>It was called there, and nothing shows that it is listed now.</source>
        <translation>Allí se le llamó, y nada muestra que siga en la lista.</translation>
    </message>
    <message>
        <source>Listed in another format than it was given.</source>
        <translation>En la lista tiene otro formato que el indicado.</translation>
    </message>
    <message>
        <source>The only listed number that fits the masked one.</source>
        <translation>El único número listado que corresponde al enmascarado.</translation>
    </message>
    <message>
        <source>Found by an id.</source>
        <translation>Se encontró por un id.</translation>
    </message>
    <message>
        <source>Found by the platform&apos;s own number of the entry.</source>
        <translation>Se encontró por el número de entrada de la propia plataforma.</translation>
    </message>
    <message>
        <source>The number is listed {1} times there: all are cancelled.</source>
        <translation>El número está {1} veces en esa lista: se cancelan todas.</translation>
    </message>
    <message>
        <source>The platform shows it with its middle hidden: it cannot be named.</source>
        <translation>La plataforma lo muestra con el medio oculto: no se puede nombrar.</translation>
    </message>
    <message>
        <source>It is given more than once, and asked for once.</source>
        <translation>Se dio más de una vez, y se pide una sola.</translation>
    </message>
    <message>
        <source>No account lists it, and none called it.</source>
        <translation>Ninguna cuenta lo lista, y ninguna lo llamó.</translation>
    </message>
    <message>
        <source>Look whether it is written as it was uploaded.</source>
        <translation>Revise si está escrito como se cargó.</translation>
    </message>
    <message>
        <source>{1} listed numbers could be meant, and none is chosen. Choose among them, or give the whole number.</source>
        <translation>Pueden ser {1} números listados, y no se eligió ninguno. Elija entre ellos, o dé el número completo.</translation>
    </message>
    <message>
        <source>No such number is listed, but an entry that the platform itself numbers so. It is not chosen: choose it if that is meant.</source>
        <translation>No hay tal número en las listas, pero sí una entrada que la propia plataforma numera así. No está elegida: elíjala si se trata de ella.</translation>
    </message>
    <message>
        <source>Nobody can be called off by a masked number.</source>
        <translation>No se puede cancelar a nadie por un número enmascarado.</translation>
    </message>
    <message>
        <source>Give the whole number.</source>
        <translation>Dé el número completo.</translation>
    </message>
    <message>
        <source>It is neither a number nor an id.</source>
        <translation>No es ni un número ni un id.</translation>
    </message>
    <message>
        <source>Not every task could be looked at: rehearse again when all accounts answer.</source>
        <translation>No se pudieron mirar todas las tareas: ensaye de nuevo cuando respondan todas las cuentas.</translation>
    </message>
    <message>
        <source>{1} cannot be asked by an id alone: give the number.</source>
        <translation>A {1} no se le puede consultar solo por un id: dé el número.</translation>
    </message>
    <message>
        <source>If it waits between two dials it is listed again soon: rehearse once more then.</source>
        <translation>Si espera entre dos marcaciones, pronto estará listado otra vez: ensaye de nuevo entonces.</translation>
    </message>
    <message>
        <source>{1} may list it so.</source>
        <translation>{1} puede listarlo así.</translation>
    </message>
    <message>
        <source>{1}: {2}{3} could not be looked at: {4}</source>
        <translation>{1}: {2}{3} no se pudieron mirar: {4}</translation>
    </message>
    <message>
        <source>Rehearse again later.</source>
        <translation>Ensaye de nuevo más tarde.</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation>y {1} más</translation>
    </message>
    <message>
        <source>{1}: reading whom “{2}” lists …</source>
        <translation>{1}: leyendo a quiénes lista «{2}»…</translation>
    </message>
    <message>
        <source>Looking for calls to these numbers …</source>
        <translation>Buscando llamadas a estos números…</translation>
    </message>
    <message>
        <source>Matching {1} entries …</source>
        <translation>Comparando {1} entradas…</translation>
    </message>
    <message>
        <source>No task of it goes on now. A plan between two rounds, or a workflow between two steps, has none until the next begins.</source>
        <translation>Ahora no tiene ninguna tarea en curso. Un plan entre dos rondas, o un flujo de trabajo entre dos pasos, no tiene ninguna hasta que comience lo siguiente.</translation>
    </message>
    <message>
        <source>No such campaign is known.</source>
        <translation>No se conoce esa campaña.</translation>
    </message>
    <message>
        <source>Persons make Huawei&apos;s calls: nothing waits that could be cancelled. A call that goes on can be terminated.</source>
        <translation>Las llamadas de Huawei las hacen personas: no hay nada en espera que cancelar. Una llamada en curso se puede terminar.</translation>
    </message>
    <message>
        <source>{1} does not tell whom a task lists. Paste the list that was uploaded, or put the numbers on the stop list.</source>
        <translation>{1} no informa a quiénes lista una tarea. Pegue la lista que se cargó, o ponga los números en la lista de no llamar.</translation>
    </message>
    <message>
        <source>“{1}” may list numbers that wait between two dials: the platform does not show them. Stop the campaign to stop these too.</source>
        <translation>«{1}» puede listar números que esperan entre dos marcaciones: la plataforma no los muestra. Detenga la campaña para detener también estos.</translation>
    </message>
    <message>
        <source>The rehearsal is not done yet.</source>
        <translation>El ensayo aún no ha terminado.</translation>
    </message>
    <message>
        <source>Choose among the rehearsal&apos;s candidates, each once.</source>
        <translation>Elija entre los candidatos del ensayo, cada uno una vez.</translation>
    </message>
    <message>
        <source>One of the chosen is over already: there is nothing left to stop.</source>
        <translation>Uno de los elegidos ya terminó: no queda nada que detener.</translation>
    </message>
    <message>
        <source>The platform does not show whether it is listed there.</source>
        <translation>La plataforma no muestra si está listado allí.</translation>
    </message>
    <message>
        <source>Nothing says that it is listed there.</source>
        <translation>Nada indica que esté listado allí.</translation>
    </message>
    <message>
        <source>{1} numbers that nobody shows may be listed unseen in {2}{3}: too many to ask for one by one. Rehearse them in smaller parts, or some minutes later.</source>
        <translation>{1} números que nadie muestra pueden estar listados sin verse en {2}{3}: demasiados para pedirlos uno por uno. Ensáyelos en partes más pequeñas, o unos minutos después.</translation>
    </message>
    <message>
        <source>To {1}, give one of: {2}.</source>
        <translation>Para {1}, dé uno de: {2}.</translation>
    </message>
    <message>
        <source>The rehearsal does not fit: {1}.</source>
        <translation>El ensayo no es válido: {1}.</translation>
    </message>
    <message>
        <source>Whose number is to be shown is not told.</source>
        <translation>No se dijo de quién es el número que se debe mostrar.</translation>
    </message>
    <message>
        <source>all of the application</source>
        <translation>toda la aplicación</translation>
    </message>
    <message>
        <source>all of a table: {1}</source>
        <translation>toda una tabla: {1}</translation>
    </message>
    <message>
        <source>Sent by Dialwatch to itself</source>
        <translation>Enviado por Dialwatch a sí mismo</translation>
    </message>
    <message>
        <source>Give the changes of a part of the settings as an object.</source>
        <translation>Dé los cambios de una parte de la configuración como un objeto.</translation>
    </message>
    <message>
        <source>There are no settings “{1}”.</source>
        <translation>No existe la configuración «{1}».</translation>
    </message>
    <message>
        <source>This file is too large to hold settings of Dialwatch.</source>
        <translation>Este archivo es demasiado grande para contener la configuración de Dialwatch.</translation>
    </message>
    <message>
        <source>This file holds something else than exported settings of Dialwatch. Nothing was changed.</source>
        <translation>Este archivo contiene algo distinto de una configuración exportada de Dialwatch. No se cambió nada.</translation>
    </message>
    <message>
        <source>This file was exported by a newer Dialwatch than this one. Use that version, or export the settings anew with this one. Nothing was changed.</source>
        <translation>Este archivo fue exportado por un Dialwatch más nuevo que este. Use esa versión, o exporte de nuevo la configuración con esta. No se cambió nada.</translation>
    </message>
    <message>
        <source>account {1}</source>
        <translation>cuenta {1}</translation>
    </message>
    <message>
        <source>This file is broken{1}, or holds something else than settings of Dialwatch. Nothing was changed.</source>
        <translation>Este archivo está dañado{1}, o contiene algo distinto de la configuración de Dialwatch. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file names the account “{1}” twice. Nothing was changed.</source>
        <translation>El archivo nombra dos veces la cuenta «{1}». No se cambió nada.</translation>
    </message>
    <message>
        <source>The file does not fit ({1}): {2}. Nothing was changed.</source>
        <translation>El archivo no es válido ({1}): {2}. No se cambió nada.</translation>
    </message>
    <message>
        <source>“{1}” must be a text.</source>
        <translation>«{1}» debe ser un texto.</translation>
    </message>
    <message>
        <source>Give the keys as names with texts.</source>
        <translation>Dé las claves como nombres con textos.</translation>
    </message>
    <message>
        <source>There is no such place for keys.</source>
        <translation>No existe ese lugar para claves.</translation>
    </message>
    <message>
        <source>Give the numbers as a list of texts.</source>
        <translation>Dé los números como una lista de textos.</translation>
    </message>
    <message>
        <source>Give at most {1} entries at a time.</source>
        <translation>Dé como máximo {1} entradas a la vez.</translation>
    </message>
    <message>
        <source>Name the entries as a list of texts.</source>
        <translation>Indique las entradas como una lista de textos.</translation>
    </message>
    <message>
        <source>There is no such call on this account.</source>
        <translation>No existe esa llamada en esta cuenta.</translation>
    </message>
    <message>
        <source>{1} does not ask before a dial: cancel its calls instead.</source>
        <translation>{1} no pregunta antes de marcar: cancele sus llamadas en su lugar.</translation>
    </message>
    <message>
        <source>Parquet needs the package pyarrow: install it, or choose another form.</source>
        <translation>Parquet requiere el paquete pyarrow: instálelo, o elija otro formato.</translation>
    </message>
    <message>
        <source>The file could not be written ({1}).</source>
        <translation>El archivo no se pudo escribir ({1}).</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Make room, or choose another folder.</source>
        <translation>El disco está lleno: no se escribió nada. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>That disk can only be read: choose another folder.</source>
        <translation>Ese disco es de solo lectura: elija otra carpeta.</translation>
    </message>
    <message>
        <source>You may not write into the folder “{1}”: choose another one.</source>
        <translation>No tiene permiso de escribir en la carpeta «{1}»: elija otra.</translation>
    </message>
    <message>
        <source>“{1}” does not end in {2}: choose such a name.</source>
        <translation>«{1}» no termina en {2}: elija un nombre así.</translation>
    </message>
    <message>
        <source>“{1}” is open in another program or protected: close it there, or choose another name.</source>
        <translation>«{1}» está abierto en otro programa o protegido: ciérrelo allí, o elija otro nombre.</translation>
    </message>
    <message>
        <source>“{1}” ends neither in .xlsx nor in .csv: choose one of them.</source>
        <translation>«{1}» no termina ni en .xlsx ni en .csv: elija uno de ellos.</translation>
    </message>
    <message>
        <source>“{1}” is a folder: choose another name.</source>
        <translation>«{1}» es una carpeta: elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder “{1}” is not there: choose another one.</source>
        <translation>La carpeta «{1}» no existe: elija otra.</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: choose another name.</source>
        <translation>«{1}» no se puede usar: elija otro nombre.</translation>
    </message>
    <message>
        <source>hold emoji or other signs that some platforms refuse</source>
        <translation>contienen emojis u otros signos que algunas plataformas rechazan</translation>
    </message>
    <message>
        <source>hold a cell that begins like a formula; it is kept as text</source>
        <translation>contienen una celda que empieza como una fórmula; se conserva como texto</translation>
    </message>
    <message>
        <source>have more cells than there are headings; the rest is left out</source>
        <translation>tienen más celdas que encabezados; el resto se omite</translation>
    </message>
    <message>
        <source>had their number written with decimals; they were taken off</source>
        <translation>tenían su número escrito con decimales; se quitaron</translation>
    </message>
    <message>
        <source>has {1} characters, at most {2} are allowed</source>
        <translation>tiene {1} caracteres, y se permiten como máximo {2}</translation>
    </message>
    <message>
        <source>holds a control character</source>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>the spreadsheet shortened it: format the column as text and save again</source>
        <translation>la hoja de cálculo lo acortó: dé a la columna formato de texto y guarde de nuevo</translation>
    </message>
    <message>
        <source>is a formula</source>
        <translation>es una fórmula</translation>
    </message>
    <message>
        <source>is no phone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
    <message>
        <source>no column is chosen for “{1}”</source>
        <translation>no se eligió ninguna columna para «{1}»</translation>
    </message>
    <message>
        <source>holds signs that cannot be read in this encoding</source>
        <translation>contiene signos que no se pueden leer en esta codificación</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>has decimals: format the column as text and enter the number anew</source>
        <translation>tiene decimales: dé a la columna formato de texto e introduzca el número de nuevo</translation>
    </message>
    <message>
        <source>The file is too large for this computer&apos;s memory: split it.</source>
        <translation>El archivo es demasiado grande para la memoria de esta computadora: divídalo.</translation>
    </message>
    <message>
        <source>The file has {1} columns, and at most {2} are read: leave out those that are not needed.</source>
        <translation>El archivo tiene {1} columnas, y se leen como máximo {2}: quite las que no se necesitan.</translation>
    </message>
    <message>
        <source>The file holds no row that can be read.</source>
        <translation>El archivo no contiene ninguna fila que se pueda leer.</translation>
    </message>
    <message>
        <source>The sheet “{1}” holds no row: choose another one.</source>
        <translation>La hoja «{1}» no contiene ninguna fila: elija otra.</translation>
    </message>
    <message>
        <source>That is a folder: choose a file.</source>
        <translation>Eso es una carpeta: elija un archivo.</translation>
    </message>
    <message>
        <source>go over several lines of the file, because a cell does</source>
        <translation>ocupan varias líneas del archivo, porque una celda lo hace</translation>
    </message>
    <message>
        <source>hold a formula; what was saved as its value is taken</source>
        <translation>contienen una fórmula; se toma lo que se guardó como su valor</translation>
    </message>
    <message>
        <source>the same number stands in line {1}</source>
        <translation>el mismo número está en la línea {1}</translation>
    </message>
    <message>
        <source>The file cannot be read ({1}).</source>
        <translation>El archivo no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>the number stands in the list twice</source>
        <translation>el número está dos veces en la lista</translation>
    </message>
    <message>
        <source>{1} rows {2}.</source>
        <translation>{1} filas {2}.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>The file is no text and no workbook: nothing in it can be read as a list.</source>
        <translation>El archivo no es un texto ni un libro de cálculo: no se puede leer como lista.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>unas comillas se abren y no se cierran</translation>
    </message>
    <message>
        <source>lines {1}–{2}</source>
        <translation>líneas {1}–{2}</translation>
    </message>
    <message>
        <source>it is the likeliest for these letters</source>
        <translation>es la más probable para estas letras</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>all of it is valid UTF-8</source>
        <translation>todo él es UTF-8 válido</translation>
    </message>
    <message>
        <source>the file begins with a byte-order mark</source>
        <translation>el archivo empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>every second byte is zero</source>
        <translation>uno de cada dos bytes es cero</translation>
    </message>
    <message>
        <source>the line cannot be read ({1})</source>
        <translation>la línea no se puede leer ({1})</translation>
    </message>
    <message>
        <source>The workbook cannot be opened: save it anew as XLSX or CSV.</source>
        <translation>El libro de cálculo no se puede abrir: guárdelo de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password: save it without one.</source>
        <translation>El libro de cálculo está protegido con contraseña: guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The workbook would unpack to more than 1 GiB: save the list as CSV.</source>
        <translation>El libro de cálculo se expandiría a más de 1 GiB: guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{1}”.</source>
        <translation>El libro de cálculo no tiene la hoja «{1}».</translation>
    </message>
    <message>
        <source>The workbook is damaged: its archive cannot be opened.</source>
        <translation>El libro de cálculo está dañado: no se puede abrir su archivo comprimido.</translation>
    </message>
    <message>
        <source>The sheet “{1}” is damaged: save the workbook anew.</source>
        <translation>La hoja «{1}» está dañada: guarde de nuevo el libro de cálculo.</translation>
    </message>
    <message>
        <source>The stored calls were cut off while they were loaded.</source>
        <translation>Las llamadas almacenadas se cortaron mientras se cargaban.</translation>
    </message>
    <message>
        <source>The stored calls cannot be understood.</source>
        <translation>Las llamadas almacenadas no se entienden.</translation>
    </message>
    <message>
        <source>text in number, campaign or label</source>
        <translation>texto en número, campaña o etiqueta</translation>
    </message>
    <message>
        <source>name of the campaign</source>
        <translation>nombre de la campaña</translation>
    </message>
    <message>
        <source>how the call ended</source>
        <translation>cómo terminó la llamada</translation>
    </message>
    <message>
        <source>the robot&apos;s label, or what you call it</source>
        <translation>la etiqueta del robot, o como usted la llama</translation>
    </message>
    <message>
        <source>line that dialled</source>
        <translation>línea que marcó</translation>
    </message>
    <message>
        <source>robot&apos;s name</source>
        <translation>nombre del robot</translation>
    </message>
    <message>
        <source>called number</source>
        <translation>número llamado</translation>
    </message>
    <message>
        <source>number shown to the called person</source>
        <translation>número mostrado a la persona llamada</translation>
    </message>
    <message>
        <source>talk time in seconds</source>
        <translation>tiempo de conversación en segundos</translation>
    </message>
    <message>
        <source>ring time in seconds</source>
        <translation>tiempo de timbrado en segundos</translation>
    </message>
    <message>
        <source>1 for the first dial, 2 for the first redial</source>
        <translation>1 para la primera marcación, 2 para la primera remarcación</translation>
    </message>
    <message>
        <source>dialled then or later</source>
        <translation>marcado entonces o después</translation>
    </message>
    <message>
        <source>dialled before then</source>
        <translation>marcado antes de entonces</translation>
    </message>
    <message>
        <source>dialled in that minute</source>
        <translation>marcado en ese minuto</translation>
    </message>
    <message>
        <source>recording, label or talk</source>
        <translation>recording, label o talk</translation>
    </message>
    <message>
        <source>timed, untimed or counted</source>
        <translation>timed, untimed o counted</translation>
    </message>
    <message>
        <source>A quotation mark is missing at the end.</source>
        <translation>Faltan comillas al final.</translation>
    </message>
    <message>
        <source>There is no “{1}”. Try {2}.</source>
        <translation>No existe «{1}». Pruebe {2}.</translation>
    </message>
    <message>
        <source>after “{1}{2}”</source>
        <translation>después de «{1}{2}»</translation>
    </message>
    <message>
        <source>Say what to look for{1}.</source>
        <translation>Diga qué buscar{1}.</translation>
    </message>
    <message>
        <source>“{1}” is written with a colon: {2}:…</source>
        <translation>«{1}» se escribe con dos puntos: {2}:…</translation>
    </message>
    <message>
        <source>Only a campaign can be asked for by its number (#12).</source>
        <translation>Solo se puede pedir una campaña por su número (#12).</translation>
    </message>
    <message>
        <source>“recording:” takes {1}.</source>
        <translation>«recording:» admite {1}.</translation>
    </message>
    <message>
        <source>“{1}” is no whole number.</source>
        <translation>«{1}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{1}” is no length. Write seconds (30) or minutes (1:30, 2m).</source>
        <translation>«{1}» no es una duración. Escriba segundos (30) o minutos (1:30, 2m).</translation>
    </message>
    <message>
        <source>“{1}” is no platform. Platforms are {2}.</source>
        <translation>«{1}» no es una plataforma. Las plataformas son {2}.</translation>
    </message>
    <message>
        <source>A number is looked for by its digits, for example number:0812.</source>
        <translation>Un número se busca por sus dígitos, por ejemplo number:0812.</translation>
    </message>
    <message>
        <source>“{1}” is no time. Write 10:00, 2026-11-21 or 2026-11-21T10:00.</source>
        <translation>«{1}» no es una hora. Escriba 10:00, 2026-11-21 o 2026-11-21T10:00.</translation>
    </message>
    <message>
        <source>“{1}” is no outcome. Outcomes are {2}.</source>
        <translation>«{1}» no es un desenlace. Los desenlaces son {2}.</translation>
    </message>
    <message>
        <source>“{1}:” takes {2}.</source>
        <translation>«{1}:» admite {2}.</translation>
    </message>
    <message>
        <source>These platforms do not tell how many calls are going on.</source>
        <translation>Estas plataformas no informan cuántas llamadas hay en curso.</translation>
    </message>
    <message>
        <source>No campaign is known yet.</source>
        <translation>Aún no se conoce ninguna campaña.</translation>
    </message>
    <message>
        <source>No minute has settled yet.</source>
        <translation>Aún no se ha consolidado ningún minuto.</translation>
    </message>
    <message>
        <source>No calls in the settled minutes.</source>
        <translation>No hay llamadas en los minutos consolidados.</translation>
    </message>
    <message>
        <source>No answered call with a talk time yet.</source>
        <translation>Aún no hay llamadas contestadas con tiempo de conversación.</translation>
    </message>
    <message>
        <source>An engine of another version runs on this profile: {1} (API {2}), and this window needs API {3}. End that engine, or use the window of its version.</source>
        <translation>En este perfil está en marcha un motor de otra versión: {1} (API {2}), y esta ventana necesita la API {3}. Termine ese motor, o use la ventana de su versión.</translation>
    </message>
    <message>
        <source>The engine is starting.</source>
        <translation>El motor se está iniciando.</translation>
    </message>
    <message>
        <source>The stored calls are being loaded.</source>
        <translation>Se cargan las llamadas almacenadas.</translation>
    </message>
    <message>
        <source>The engine ended the connection.</source>
        <translation>El motor terminó la conexión.</translation>
    </message>
    <message>
        <source>The engine refuses this window. The last data stays on screen; the engine is looked for.</source>
        <translation>El motor rechaza esta ventana. Los últimos datos quedan en pantalla; se busca el motor.</translation>
    </message>
    <message>
        <source>The engine does not answer. The last data stays on screen; the engine is looked for.</source>
        <translation>El motor no responde. Los últimos datos quedan en pantalla; se busca el motor.</translation>
    </message>
    <message>
        <source>The engine gives answers that cannot be understood. The last data stays on screen; the engine is looked for.</source>
        <translation>El motor da respuestas que no se entienden. Los últimos datos quedan en pantalla; se busca el motor.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer cannot be understood.</source>
        <translation>La respuesta del motor no se entiende.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer lacks “{1}”.</source>
        <translation>A la respuesta del motor le falta «{1}».</translation>
    </message>
    <message>
        <source>The engine is not connected. It is being looked for.</source>
        <translation>El motor no está conectado. Se está buscando.</translation>
    </message>
    <message>
        <source>The engine&apos;s greeting cannot be understood.</source>
        <translation>El saludo del motor no se entiende.</translation>
    </message>
    <message>
        <source>refuses this window</source>
        <translation>rechaza esta ventana</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>gives answers that cannot be understood</source>
        <translation>da respuestas que no se entienden</translation>
    </message>
    <message>
        <source>The engine told of {1}s that do not fit.</source>
        <translation>El motor informó de {1} que no son válidos.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not JSON.</source>
        <translation>La respuesta del motor no es JSON.</translation>
    </message>
    <message>
        <source>A page of changes was cut off.</source>
        <translation>Se cortó una página de cambios.</translation>
    </message>
    <message>
        <source>… and {1} more.</source>
        <translation>… y {1} más.</translation>
    </message>
    <message>
        <source>silent start</source>
        <translation>inicio en silencio</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>No task is watched yet. Add the ids of the tasks to watch.</source>
        <translation>Aún no se monitorea ninguna tarea. Agregue los ids de las tareas por monitorear.</translation>
    </message>
    <message>
        <source>{1} has not answered for a while. Still asking.</source>
        <translation>{1} no ha respondido desde hace un rato. Se sigue consultando.</translation>
    </message>
    <message>
        <source>a time that cannot be true (before 2000, or ahead of the clock)</source>
        <translation>una hora que no puede ser cierta (antes de 2000, o adelantada al reloj)</translation>
    </message>
    <message>
        <source>a ringing or talking time that cannot be true</source>
        <translation>un tiempo de timbrado o de conversación que no puede ser cierto</translation>
    </message>
    <message>
        <source>an end before its beginning</source>
        <translation>un final anterior a su comienzo</translation>
    </message>
    <message>
        <source>unreadable or overlong text</source>
        <translation>un texto ilegible o demasiado largo</translation>
    </message>
    <message>
        <source>an attempt number that cannot be true</source>
        <translation>un número de intento que no puede ser cierto</translation>
    </message>
    <message>
        <source>1 call came with {1}; that was left out, the call kept.</source>
        <translation>1 llamada llegó con {1}; eso se omitió, y la llamada se conservó.</translation>
    </message>
    <message>
        <source>{1} calls came with {2}; that was left out, the calls kept.</source>
        <translation>{1} llamadas llegaron con {2}; eso se omitió, y las llamadas se conservaron.</translation>
    </message>
    <message>
        <source>There is no account “{1}”.</source>
        <translation>No existe la cuenta «{1}».</translation>
    </message>
    <message>
        <source>{1} has no tasks to watch.</source>
        <translation>{1} no tiene tareas por monitorear.</translation>
    </message>
    <message>
        <source>The calls of Huawei are only pushed. Switch receiving on: Watch → Pushes.</source>
        <translation>Las llamadas de Huawei solo llegan por avisos. Active la recepción: Monitoreo → Avisos.</translation>
    </message>
    <message>
        <source>No push has come yet. Give Huawei the addresses in Watch → Pushes.</source>
        <translation>Aún no ha llegado ningún aviso. Dé a Huawei las direcciones de Monitoreo → Avisos.</translation>
    </message>
    <message>
        <source>No push for {1} min, which is unusual. Look whether Huawei can reach this computer.</source>
        <translation>Ningún aviso desde hace {1} min, lo que no es habitual. Revise si Huawei puede alcanzar esta computadora.</translation>
    </message>
    <message>
        <source>A push came that cannot be read. It is kept: see Watch → Pushes, where it can be tried again.</source>
        <translation>Llegó un aviso que no se puede leer. Se guardó: vea Monitoreo → Avisos, donde se puede intentar de nuevo.</translation>
    </message>
    <message>
        <source>{1}, pushes</source>
        <translation>{1}, avisos</translation>
    </message>
    <message>
        <source>Pushes are kept, but wait to be read: {1}</source>
        <translation>Los avisos se guardan, pero esperan a ser leídos: {1}</translation>
    </message>
    <message>
        <source>The pushes that waited are read now.</source>
        <translation>Los avisos que esperaban ya se leyeron.</translation>
    </message>
    <message>
        <source>Its account is not watched any more.</source>
        <translation>Su cuenta ya no se monitorea.</translation>
    </message>
    <message>
        <source>A fault of Dialwatch ({1}).</source>
        <translation>Una falla de Dialwatch ({1}).</translation>
    </message>
    <message>
        <source>{1} could not be asked. Trying again by itself.</source>
        <translation>No se pudo consultar a {1}. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>“{1}” is not up to date: {2}</source>
        <translation>«{1}» no está al día: {2}</translation>
    </message>
    <message>
        <source>A fault inside Dialwatch ({1}) interrupted this account. It goes on by itself; please report it with the file engine.log.</source>
        <translation>Una falla dentro de Dialwatch ({1}) interrumpió esta cuenta. Continúa por sí sola; por favor, infórmelo con el archivo engine.log.</translation>
    </message>
    <message>
        <source>The computer was asleep, or its clock was set forward, for {1}. What happened meanwhile is being fetched.</source>
        <translation>La computadora estuvo suspendida, o su reloj se adelantó, {1}. Se obtiene lo que ocurrió entretanto.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {1}. Stored times stay as they are; new ones follow the new time.</source>
        <translation>El reloj de la computadora se atrasó {1}. Las horas guardadas quedan como están; las nuevas siguen la nueva hora.</translation>
    </message>
    <message>
        <source>The clock of {1} is {2} ahead of this computer&apos;s. Check this computer&apos;s date and time; ages of data may look wrong until then.</source>
        <translation>El reloj de {1} está {2} adelantado respecto al de esta computadora. Revise la fecha y la hora de esta computadora; hasta entonces la antigüedad de los datos puede verse mal.</translation>
    </message>
    <message>
        <source>The clock of {1} is {2} behind this computer&apos;s. Check this computer&apos;s date and time; ages of data may look wrong until then.</source>
        <translation>El reloj de {1} está {2} atrasado respecto al de esta computadora. Revise la fecha y la hora de esta computadora; hasta entonces la antigüedad de los datos puede verse mal.</translation>
    </message>
    <message>
        <source>{1} refused the keys of this account. Check them, or ask the platform for new ones; then test the account.</source>
        <translation>{1} rechazó las claves de esta cuenta. Revíselas, o pida otras a la plataforma; luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>{1} does not allow this account to read this (403). Ask the platform to open it for the account.</source>
        <translation>{1} no permite que esta cuenta lea esto (403). Pida a la plataforma que lo abra para la cuenta.</translation>
    </message>
    <message>
        <source>{1} has nothing at this address (404). Check the account&apos;s address; the path may differ for this account.</source>
        <translation>{1} no tiene nada en esta dirección (404). Revise la dirección de la cuenta; la ruta puede ser distinta para esta cuenta.</translation>
    </message>
    <message>
        <source>{1} asks for fewer requests (429). Polling waits {2}, then goes on.</source>
        <translation>{1} pide menos solicitudes (429). El sondeo espera {2} y luego continúa.</translation>
    </message>
    <message>
        <source>The certificate of {1} cannot be trusted, so nothing was sent. Check the address; if your company inspects traffic, add its certificate.</source>
        <translation>No se puede confiar en el certificado de {1}, así que no se envió nada. Revise la dirección; si su empresa inspecciona el tráfico, agregue su certificado.</translation>
    </message>
    <message>
        <source>{1} failed most of what was asked lately, so it is asked less often. Nothing is lost; polling returns to its pace by itself.</source>
        <translation>{1} falló en la mayor parte de lo consultado últimamente, así que se le consulta menos. No se pierde nada; el sondeo vuelve a su ritmo por sí solo.</translation>
    </message>
    <message>
        <source>{1} does not answer in time. Trying again by itself; if it lasts, check the network or the platform&apos;s status.</source>
        <translation>{1} no responde a tiempo. Se intenta de nuevo automáticamente; si continúa, revise la red o el estado de la plataforma.</translation>
    </message>
    <message>
        <source>The address of {1} cannot be found. Trying again by itself; check the account&apos;s address and this computer&apos;s network.</source>
        <translation>No se encuentra la dirección de {1}. Se intenta de nuevo automáticamente; revise la dirección de la cuenta y la red de esta computadora.</translation>
    </message>
    <message>
        <source>{1} cannot be reached. Trying again by itself; check the network and the account&apos;s address.</source>
        <translation>No se puede alcanzar a {1}. Se intenta de nuevo automáticamente; revise la red y la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>{1} reports a failure of its own{2}. Trying again by itself; if it lasts, tell the platform.</source>
        <translation>{1} informa de una falla propia{2}. Se intenta de nuevo automáticamente; si continúa, avise a la plataforma.</translation>
    </message>
    <message>
        <source>{1} sent an answer larger than 64 MiB; it was not read. Split the campaign into smaller lists.</source>
        <translation>{1} envió una respuesta de más de 64 MiB; no se leyó. Divida la campaña en listas más pequeñas.</translation>
    </message>
    <message>
        <source>{1} answered with a web page instead of data. See in a browser whether this network asks for a log-in, and check the account&apos;s address. Trying again by itself.</source>
        <translation>{1} respondió con una página web en lugar de datos. Vea en un navegador si esta red pide iniciar sesión, y revise la dirección de la cuenta. Se intenta de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>{1} sent an answer that was empty or broke off. Trying again by itself; if it lasts, check the network, then tell the platform.</source>
        <translation>{1} envió una respuesta vacía o interrumpida. Se intenta de nuevo automáticamente; si continúa, revise la red y luego avise a la plataforma.</translation>
    </message>
    <message>
        <source>{1} gives the same page of results whatever page is asked for, so newer results may be missing. Trying again by itself; if it lasts, tell the platform.</source>
        <translation>{1} da la misma página de resultados sea cual sea la que se pida, así que pueden faltar resultados nuevos. Se intenta de nuevo automáticamente; si continúa, avise a la plataforma.</translation>
    </message>
    <message>
        <source>{1} sent an answer that cannot be understood. Trying again by itself; if it lasts, the platform may have changed: tell whoever looks after Dialwatch.</source>
        <translation>{1} envió una respuesta que no se entiende. Se intenta de nuevo automáticamente; si continúa, la plataforma puede haber cambiado: avise a quien se encarga de Dialwatch.</translation>
    </message>
    <message>
        <source>This question is not confirmed for this account. Enter its path in the account&apos;s overrides to switch it on.</source>
        <translation>Esta consulta no está confirmada para esta cuenta. Introduzca su ruta en el contrato de la cuenta para activarla.</translation>
    </message>
    <message>
        <source>The disk is full, so new results cannot be kept. Free some space; what is missing is then fetched by itself.</source>
        <translation>El disco está lleno, así que no se pueden guardar resultados nuevos. Libere espacio; lo que falte se obtiene después automáticamente.</translation>
    </message>
    <message>
        <source>New results cannot be written to the journal. Trying again by itself; check the profile&apos;s folder and the disk.</source>
        <translation>Los resultados nuevos no se pueden escribir en el diario. Se intenta de nuevo automáticamente; revise la carpeta del perfil y el disco.</translation>
    </message>
    <message>
        <source>“{1}” and {2} more are not up to date: {3}</source>
        <translation>«{1}» y otras {2} no están al día: {3}</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un poco</translation>
    </message>
    <message>
        <source>The recording&apos;s address begins with {1}:, not with https:.</source>
        <translation>La dirección de la grabación empieza con {1}:, no con https:.</translation>
    </message>
    <message>
        <source>The recording&apos;s address cannot be read.</source>
        <translation>La dirección de la grabación no se puede leer.</translation>
    </message>
    <message>
        <source>The recording lies at {1}, which is not among the hosts from which this account&apos;s recordings are fetched.</source>
        <translation>La grabación está en {1}, que no está entre los servidores de los que se obtienen las grabaciones de esta cuenta.</translation>
    </message>
    <message>
        <source>There is no address under the name {1}.</source>
        <translation>No hay ninguna dirección con el nombre {1}.</translation>
    </message>
    <message>
        <source>The name {1} leads into a private network: nothing is fetched from there.</source>
        <translation>El nombre {1} lleva a una red privada: de allí no se obtiene nada.</translation>
    </message>
    <message>
        <source>The recording&apos;s address is too long to be one.</source>
        <translation>La dirección de la grabación es demasiado larga para serlo.</translation>
    </message>
    <message>
        <source>The recording&apos;s address holds characters that no address has.</source>
        <translation>La dirección de la grabación contiene caracteres que ninguna dirección tiene.</translation>
    </message>
    <message>
        <source>The recording&apos;s address holds a name or a password.</source>
        <translation>La dirección de la grabación contiene un nombre o una contraseña.</translation>
    </message>
    <message>
        <source>The recording&apos;s address names a port that cannot be one.</source>
        <translation>La dirección de la grabación indica un puerto imposible.</translation>
    </message>
    <message>
        <source>The recording&apos;s address names a host that cannot be one.</source>
        <translation>La dirección de la grabación indica un servidor imposible.</translation>
    </message>
    <message>
        <source>The recording&apos;s address names its host by an odd number.</source>
        <translation>La dirección de la grabación indica su servidor con un número extraño.</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from a safe to an open connection.</source>
        <translation>La dirección de la grabación lleva de una conexión segura a una abierta.</translation>
    </message>
    <message>
        <source>The recording lies at {1}, which is asked without encryption. That is done only for hosts that are named for it.</source>
        <translation>La grabación está en {1}, que se consulta sin cifrado. Eso se hace solo con servidores indicados para ello.</translation>
    </message>
    <message>
        <source>The name {1} could not be looked up in time.</source>
        <translation>El nombre {1} no se pudo resolver a tiempo.</translation>
    </message>
    <message>
        <source>the answer is larger than {1} MiB</source>
        <translation>la respuesta pasa de {1} MiB</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta se cortó</translation>
    </message>
    <message>
        <source>the answer is packed in a way that we do not read</source>
        <translation>la respuesta está comprimida de un modo que no leemos</translation>
    </message>
    <message>
        <source>the answer&apos;s compression is damaged</source>
        <translation>la compresión de la respuesta está dañada</translation>
    </message>
    <message>
        <source>The host of the recording</source>
        <translation>El servidor de la grabación</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from place to place without an end.</source>
        <translation>La dirección de la grabación lleva de un lugar a otro sin fin.</translation>
    </message>
    <message>
        <source>The host of the recording leads elsewhere without saying where.</source>
        <translation>El servidor de la grabación remite a otro lugar sin decir a cuál.</translation>
    </message>
    <message>
        <source>The host of the recording gave another part of the file than was asked for.</source>
        <translation>El servidor de la grabación dio otra parte del archivo que la solicitada.</translation>
    </message>
    <message>
        <source>The host of the recording cannot be reached.</source>
        <translation>No se puede alcanzar el servidor de la grabación.</translation>
    </message>
    <message>
        <source>The host of the recording sent nothing more in time.</source>
        <translation>El servidor de la grabación no envió nada más a tiempo.</translation>
    </message>
    <message>
        <source>The host of the recording has another file by now.</source>
        <translation>El servidor de la grabación tiene ahora otro archivo.</translation>
    </message>
    <message>
        <source>The host of the recording gave an answer that was not asked for ({1}).</source>
        <translation>El servidor de la grabación dio una respuesta que no se pidió ({1}).</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>El motor</translation>
    </message>
    <message>
        <source>The engine gave an answer that was not asked for ({1}).</source>
        <translation>El motor dio una respuesta que no se pidió ({1}).</translation>
    </message>
    <message>
        <source>The engine&apos;s answer was cut off.</source>
        <translation>La respuesta del motor se cortó.</translation>
    </message>
    <message>
        <source>it is another one than the account&apos;s settings name for this host</source>
        <translation>es distinto del que la configuración de la cuenta indica para este servidor</translation>
    </message>
    <message>
        <source>it has expired; the platform has to renew it</source>
        <translation>caducó; la plataforma debe renovarlo</translation>
    </message>
    <message>
        <source>nobody but itself vouches for it</source>
        <translation>nadie más que él mismo lo avala</translation>
    </message>
    <message>
        <source>its authority is unknown to this computer</source>
        <translation>esta computadora no conoce su autoridad</translation>
    </message>
    <message>
        <source>it belongs to another address</source>
        <translation>pertenece a otra dirección</translation>
    </message>
    <message>
        <source>The connection to {1} broke.</source>
        <translation>La conexión con {1} se interrumpió.</translation>
    </message>
    <message>
        <source>No safe connection to {1} could be made.</source>
        <translation>No se pudo establecer una conexión segura con {1}.</translation>
    </message>
    <message>
        <source>{1} refused the request ({2}).</source>
        <translation>{1} rechazó la solicitud ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be reached: no connection in time.</source>
        <translation>No se puede alcanzar a {1}: no hubo conexión a tiempo.</translation>
    </message>
    <message>
        <source>{1} was asked but did not answer in time.</source>
        <translation>Se consultó a {1}, pero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>{1} cannot be reached.</source>
        <translation>No se puede alcanzar a {1}.</translation>
    </message>
    <message>
        <source>The answer of {1} was cut off or is not HTTP.</source>
        <translation>La respuesta de {1} se cortó o no es HTTP.</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>no se puede verificar</translation>
    </message>
    <message>
        <source>The certificate of {1} is not trusted: {2}.</source>
        <translation>El certificado de {1} no es de confianza: {2}.</translation>
    </message>
    <message>
        <source>{1} offers only an old, unsafe version of TLS.</source>
        <translation>{1} solo ofrece una versión antigua e insegura de TLS.</translation>
    </message>
    <message>
        <source>{1} cannot be reached: its address has no such name.</source>
        <translation>No se puede alcanzar a {1}: el nombre de su dirección no existe.</translation>
    </message>
    <message>
        <source>{1} cannot be reached: the connection was refused.</source>
        <translation>No se puede alcanzar a {1}: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>{1} closed the connection without an answer.</source>
        <translation>{1} cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>{1} answers from another address. Check the account&apos;s address.</source>
        <translation>{1} responde desde otra dirección. Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>{1} refused the key. Check it and enter it again.</source>
        <translation>{1} rechazó la clave. Revísela e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>{1} does not allow this for the account (403).</source>
        <translation>{1} no lo permite para la cuenta (403).</translation>
    </message>
    <message>
        <source>{1} knows no such address (404). Check the account&apos;s address.</source>
        <translation>{1} no conoce esa dirección (404). Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>{1} asks us to slow down (429).</source>
        <translation>{1} pide que vayamos más despacio (429).</translation>
    </message>
    <message>
        <source>{1} has a failure of its own ({2}).</source>
        <translation>{1} tiene una falla propia ({2}).</translation>
    </message>
    <message>
        <source>The address for pushes</source>
        <translation>La dirección para avisos</translation>
    </message>
    <message>
        <source>The address of the account must begin with https://.</source>
        <translation>La dirección de la cuenta debe empezar con https://.</translation>
    </message>
    <message>
        <source>The address of the account cannot be read.</source>
        <translation>La dirección de la cuenta no se puede leer.</translation>
    </message>
    <message>
        <source>The certificates in “{1}” cannot be used. Choose a file in PEM form that this program may read.</source>
        <translation>Los certificados en «{1}» no se pueden usar. Elija un archivo en formato PEM que este programa pueda leer.</translation>
    </message>
    <message>
        <source>{1} did not finish its answer in time.</source>
        <translation>{1} no terminó su respuesta a tiempo.</translation>
    </message>
    <message>
        <source>{1} fails most of the time, so it is asked less often.</source>
        <translation>{1} falla la mayor parte del tiempo, así que se le consulta menos.</translation>
    </message>
    <message>
        <source>AI Rudder&apos;s list of {1} is not confirmed for this account: type the id, or switch the list on in the account&apos;s contract.</source>
        <translation>La lista de {1} de AI Rudder no está confirmada para esta cuenta: escriba el id, o active la lista en el contrato de la cuenta.</translation>
    </message>
    <message>
        <source>AI Rudder lists no {1} for this account.</source>
        <translation>AI Rudder no lista {1} para esta cuenta.</translation>
    </message>
    <message>
        <source>The account works: AI Rudder lists {1} task.</source>
        <translation>La cuenta funciona: AI Rudder lista {1} tarea.</translation>
    </message>
    <message>
        <source>The account works: AI Rudder lists {1} tasks.</source>
        <translation>La cuenta funciona: AI Rudder lista {1} tareas.</translation>
    </message>
    <message>
        <source>Token: the answer holds none.</source>
        <translation>Token: la respuesta no contiene ninguno.</translation>
    </message>
    <message>
        <source>{1}: AI Rudder has no such record, or no such path (404).</source>
        <translation>{1}: AI Rudder no tiene ese registro, o no existe esa ruta (404).</translation>
    </message>
    <message>
        <source>The robots&apos; names could not be read: {1}</source>
        <translation>Los nombres de los robots no se pudieron leer: {1}</translation>
    </message>
    <message>
        <source>Task details</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Records that cannot be read: {1}. The others are shown; these wait for the next reading. If it lasts, tell AI Rudder.</source>
        <translation>Registros que no se pueden leer: {1}. Los demás se muestran; estos esperan la próxima lectura. Si continúa, avise a AI Rudder.</translation>
    </message>
    <message>
        <source>Task details: the answer holds no list.</source>
        <translation>Detalles de la tarea: la respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>Task id</source>
        <translation>Id de la tarea</translation>
    </message>
    <message>
        <source>As the list of tasks shows it.</source>
        <translation>Como lo muestra la lista de tareas.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>With plus sign and country code, as it was listed.</source>
        <translation>Con signo más y código de país, como estaba en la lista.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>What the robot says of this person; comes back with the result.</source>
        <translation>Lo que el robot dice de esta persona; vuelve con el resultado.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The numbers to call, each with its variables.</source>
        <translation>Los números a los que llamar, cada uno con sus variables.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Counted from 1.</source>
        <translation>Se cuenta desde 1.</translation>
    </message>
    <message>
        <source>Rows a page</source>
        <translation>Filas por página</translation>
    </message>
    <message>
        <source>How many rows an answer holds.</source>
        <translation>Cuántas filas contiene una respuesta.</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Whether the id below is that of a robot or of a group.</source>
        <translation>Si el id de abajo es de un robot o de un grupo.</translation>
    </message>
    <message>
        <source>one robot</source>
        <translation>un robot</translation>
    </message>
    <message>
        <source>a group of robots</source>
        <translation>un grupo de robots</translation>
    </message>
    <message>
        <source>{1} are not all shown: {2}</source>
        <translation>{1} no se muestran todos: {2}</translation>
    </message>
    <message>
        <source>AI Rudder cannot end a call that goes on.</source>
        <translation>AI Rudder no puede terminar una llamada en curso.</translation>
    </message>
    <message>
        <source>A step of a workflow cannot be stopped alone: stop the workflow.</source>
        <translation>Un paso de un flujo de trabajo no se puede detener solo: detenga el flujo de trabajo.</translation>
    </message>
    <message>
        <source>Number: AI Rudder takes numbers with a plus sign and the country code.</source>
        <translation>Número: AI Rudder admite números con signo más y código de país.</translation>
    </message>
    <message>
        <source>A workflow takes {1} rows in all, and the list has {2}: begin several workflows with a part of it each.</source>
        <translation>Un flujo de trabajo admite {1} filas en total, y la lista tiene {2}: inicie varios flujos, cada uno con una parte.</translation>
    </message>
    <message>
        <source>{1}: the answer names none.</source>
        <translation>{1}: la respuesta no nombra ninguno.</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>List of robots</source>
        <translation>Lista de robots</translation>
    </message>
    <message>
        <source>{1} tasks in the list cannot be read and are left out.</source>
        <translation>{1} tareas de la lista no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <source>{1}: the answer holds no list.</source>
        <translation>{1}: la respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>Details of a calling task</source>
        <translation>Detalles de una tarea de llamadas</translation>
    </message>
    <message>
        <source>Details of a calling task: the answer holds no list.</source>
        <translation>Detalles de una tarea de llamadas: la respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>Id del plan</translation>
    </message>
    <message>
        <source>List strategies</source>
        <translation>Listar estrategias</translation>
    </message>
    <message>
        <source>The strategies that were made on the platform; a plan follows one of them.</source>
        <translation>Las estrategias creadas en la plataforma; un plan sigue una de ellas.</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Crear plan</translation>
    </message>
    <message>
        <source>Calls a list in several rounds, as a strategy says; it names the robots too.</source>
        <translation>Llama a una lista en varias rondas, según una estrategia, que también indica los robots.</translation>
    </message>
    <message>
        <source>The plan was created.</source>
        <translation>El plan se creó.</translation>
    </message>
    <message>
        <source>List tasks of plans</source>
        <translation>Listar tareas de planes</translation>
    </message>
    <message>
        <source>One page of the tasks that belong to plans, newest first.</source>
        <translation>Una página de las tareas que pertenecen a planes, la más nueva primero.</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Estado del plan</translation>
    </message>
    <message>
        <source>Where a plan stands.</source>
        <translation>En qué punto está un plan.</translation>
    </message>
    <message>
        <source>Rounds of a plan</source>
        <translation>Rondas de un plan</translation>
    </message>
    <message>
        <source>The rounds of a plan, each with its task.</source>
        <translation>Las rondas de un plan, cada una con su tarea.</translation>
    </message>
    <message>
        <source>Cancel number in a plan</source>
        <translation>Cancelar un número en un plan</translation>
    </message>
    <message>
        <source>Takes a number out of the current round and all later ones.</source>
        <translation>Quita un número de la ronda actual y de todas las siguientes.</translation>
    </message>
    <message>
        <source>A call that is already running goes on.</source>
        <translation>Una llamada ya en curso sigue.</translation>
    </message>
    <message>
        <source>The platform accepted the cancellation.</source>
        <translation>La plataforma aceptó la cancelación.</translation>
    </message>
    <message>
        <source>It needs a number of a plan, which no list of plans names.</source>
        <translation>Requiere un número de un plan, que ninguna lista de planes da.</translation>
    </message>
    <message>
        <source>Recordings of a number in a plan</source>
        <translation>Grabaciones de un número en un plan</translation>
    </message>
    <message>
        <source>The recordings of a number in all rounds of a plan.</source>
        <translation>Las grabaciones de un número en todas las rondas de un plan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the plan is called; best a name of its own.</source>
        <translation>Cómo se llama el plan; mejor un nombre propio.</translation>
    </message>
    <message>
        <source>Strategy id</source>
        <translation>Id de la estrategia</translation>
    </message>
    <message>
        <source>As the list of strategies shows it.</source>
        <translation>Como lo muestra la lista de estrategias.</translation>
    </message>
    <message>
        <source>Caller line</source>
        <translation>Línea de salida</translation>
    </message>
    <message>
        <source>The line&apos;s name, as tasks show it.</source>
        <translation>El nombre de la línea, como lo muestran las tareas.</translation>
    </message>
    <message>
        <source>“Dial until” must lie after “Dial from”.</source>
        <translation>«Marcar hasta» debe ser posterior a «Marcar desde».</translation>
    </message>
    <message>
        <source>Dial from</source>
        <translation>Marcar desde</translation>
    </message>
    <message>
        <source>Local time of the account. Without it dialling begins at once.</source>
        <translation>Hora local de la cuenta. Sin ella se empieza a marcar de inmediato.</translation>
    </message>
    <message>
        <source>Dial until</source>
        <translation>Marcar hasta</translation>
    </message>
    <message>
        <source>Local time of the account; nothing is dialled after it.</source>
        <translation>Hora local de la cuenta; después no se marca nada.</translation>
    </message>
    <message>
        <source>List tasks</source>
        <translation>Listar tareas</translation>
    </message>
    <message>
        <source>One page of the account&apos;s tasks, newest first.</source>
        <translation>Una página de las tareas de la cuenta, la más nueva primero.</translation>
    </message>
    <message>
        <source>A task with every listed number and what became of it.</source>
        <translation>Una tarea con cada número listado y qué resultó de él.</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Crear tarea</translation>
    </message>
    <message>
        <source>Calls a list once, with redials for those who were not reached.</source>
        <translation>Llama una vez a una lista, con remarcaciones para quienes no contestaron.</translation>
    </message>
    <message>
        <source>The task was created.</source>
        <translation>La tarea se creó.</translation>
    </message>
    <message>
        <source>Stop task</source>
        <translation>Detener tarea</translation>
    </message>
    <message>
        <source>Ends a task: numbers that were not dialled yet are cancelled.</source>
        <translation>Termina una tarea: los números que aún no se marcaron se cancelan.</translation>
    </message>
    <message>
        <source>Calls that are already running go on to their end. A task that was stopped cannot be started again.</source>
        <translation>Las llamadas ya en curso siguen hasta su final. Una tarea detenida no se puede iniciar de nuevo.</translation>
    </message>
    <message>
        <source>The platform accepted the stop.</source>
        <translation>La plataforma aceptó la detención.</translation>
    </message>
    <message>
        <source>Cancel call</source>
        <translation>Cancelar llamada</translation>
    </message>
    <message>
        <source>Takes one number out of a task.</source>
        <translation>Quita un número de una tarea.</translation>
    </message>
    <message>
        <source>List robots</source>
        <translation>Listar robots</translation>
    </message>
    <message>
        <source>The robots that can speak for this account.</source>
        <translation>Los robots que pueden hablar por esta cuenta.</translation>
    </message>
    <message>
        <source>Recording of a number</source>
        <translation>Grabación de un número</translation>
    </message>
    <message>
        <source>The recording of a number&apos;s call in a task.</source>
        <translation>La grabación de la llamada de un número en una tarea.</translation>
    </message>
    <message>
        <source>It would fetch every recording of a task.</source>
        <translation>Obtendría todas las grabaciones de una tarea.</translation>
    </message>
    <message>
        <source>Recordings of a task</source>
        <translation>Grabaciones de una tarea</translation>
    </message>
    <message>
        <source>All recordings of a task, usually as one ZIP file.</source>
        <translation>Todas las grabaciones de una tarea, normalmente en un archivo ZIP.</translation>
    </message>
    <message>
        <source>Call by its id</source>
        <translation>Llamada por su id</translation>
    </message>
    <message>
        <source>What became of one call, and the address of its recording.</source>
        <translation>Qué resultó de una llamada, y la dirección de su grabación.</translation>
    </message>
    <message>
        <source>Best one of its own, with at most 30 letters and no blank.</source>
        <translation>Mejor uno propio, de 30 letras como máximo y sin espacios.</translation>
    </message>
    <message>
        <source>Robot id</source>
        <translation>Id del robot</translation>
    </message>
    <message>
        <source>As the list of robots shows it.</source>
        <translation>Como lo muestra la lista de robots.</translation>
    </message>
    <message>
        <source>Redials</source>
        <translation>Remarcaciones</translation>
    </message>
    <message>
        <source>How often a number that was not reached is dialled again.</source>
        <translation>Cuántas veces se remarca un número que no contestó.</translation>
    </message>
    <message>
        <source>Pause before a redial</source>
        <translation>Pausa antes de remarcar</translation>
    </message>
    <message>
        <source>In minutes, as far as is known.</source>
        <translation>En minutos, hasta donde se sabe.</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id de la llamada</translation>
    </message>
    <message>
        <source>Workflow id</source>
        <translation>Id del flujo de trabajo</translation>
    </message>
    <message>
        <source>As the list of workflows shows it.</source>
        <translation>Como lo muestra la lista de flujos de trabajo.</translation>
    </message>
    <message>
        <source>Case id</source>
        <translation>Id de caso</translation>
    </message>
    <message>
        <source>Your own key of the list entry, where you gave one.</source>
        <translation>Su propia clave de la entrada de la lista, si la dio.</translation>
    </message>
    <message>
        <source>With plus sign and country code.</source>
        <translation>Con signo más y código de país.</translation>
    </message>
    <message>
        <source>The numbers that go through the workflow; 10,000 at most in all.</source>
        <translation>Los números que pasan por el flujo de trabajo; 10 000 como máximo en total.</translation>
    </message>
    <message>
        <source>“Until” must lie after “From”.</source>
        <translation>«Hasta» debe ser posterior a «Desde».</translation>
    </message>
    <message>
        <source>List templates</source>
        <translation>Listar plantillas</translation>
    </message>
    <message>
        <source>The workflows that were drawn on the platform, newest first.</source>
        <translation>Los flujos de trabajo dibujados en la plataforma, el más nuevo primero.</translation>
    </message>
    <message>
        <source>Create workflow</source>
        <translation>Crear flujo de trabajo</translation>
    </message>
    <message>
        <source>Starts a workflow from a template, with a first list or without one.</source>
        <translation>Inicia un flujo de trabajo a partir de una plantilla, con una primera lista o sin ella.</translation>
    </message>
    <message>
        <source>The workflow was created.</source>
        <translation>El flujo de trabajo se creó.</translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation>Agregar listas</translation>
    </message>
    <message>
        <source>Adds numbers to a workflow that runs.</source>
        <translation>Agrega números a un flujo de trabajo en marcha.</translation>
    </message>
    <message>
        <source>The platform took the list.</source>
        <translation>La plataforma aceptó la lista.</translation>
    </message>
    <message>
        <source>Update lists</source>
        <translation>Actualizar listas</translation>
    </message>
    <message>
        <source>Gives listed numbers new variables.</source>
        <translation>Da variables nuevas a números listados.</translation>
    </message>
    <message>
        <source>Steps that have run already keep what they were told.</source>
        <translation>Los pasos ya ejecutados conservan lo que se les indicó.</translation>
    </message>
    <message>
        <source>The platform took the new values.</source>
        <translation>La plataforma aceptó los nuevos valores.</translation>
    </message>
    <message>
        <source>Cancel for a number</source>
        <translation>Cancelar para un número</translation>
    </message>
    <message>
        <source>Ends the remaining steps of one list entry; the workflow goes on.</source>
        <translation>Termina los pasos restantes de una entrada de la lista; el flujo de trabajo sigue.</translation>
    </message>
    <message>
        <source>A call that is already running goes on. A number that is listed more than once is cancelled everywhere unless the case is named.</source>
        <translation>Una llamada ya en curso sigue. Un número listado más de una vez se cancela en todas partes, salvo que se indique el caso.</translation>
    </message>
    <message>
        <source>Stop workflow</source>
        <translation>Detener flujo de trabajo</translation>
    </message>
    <message>
        <source>Ends a workflow with all its steps.</source>
        <translation>Termina un flujo de trabajo con todos sus pasos.</translation>
    </message>
    <message>
        <source>Calls that are already running go on to their end. A workflow that was stopped cannot be started again.</source>
        <translation>Las llamadas ya en curso siguen hasta su final. Un flujo de trabajo detenido no se puede iniciar de nuevo.</translation>
    </message>
    <message>
        <source>List workflows</source>
        <translation>Listar flujos de trabajo</translation>
    </message>
    <message>
        <source>One page of the account&apos;s workflows.</source>
        <translation>Una página de los flujos de trabajo de la cuenta.</translation>
    </message>
    <message>
        <source>Steps of a workflow</source>
        <translation>Pasos de un flujo de trabajo</translation>
    </message>
    <message>
        <source>The steps that run in a workflow, each with its task.</source>
        <translation>Los pasos que se ejecutan en un flujo de trabajo, cada uno con su tarea.</translation>
    </message>
    <message>
        <source>Calling tasks of a workflow</source>
        <translation>Tareas de llamadas de un flujo de trabajo</translation>
    </message>
    <message>
        <source>The tasks that a workflow&apos;s calling steps made.</source>
        <translation>Las tareas que crearon los pasos de llamadas de un flujo de trabajo.</translation>
    </message>
    <message>
        <source>The numbers of a workflow&apos;s calling task and what became of each, with the questions and answers where the robot checks information.</source>
        <translation>Los números de la tarea de llamadas de un flujo de trabajo y qué resultó de cada uno, con las preguntas y respuestas donde el robot verifica datos.</translation>
    </message>
    <message>
        <source>Calls of a number</source>
        <translation>Llamadas de un número</translation>
    </message>
    <message>
        <source>The calls of a number or a case in a task or a workflow, with their recordings.</source>
        <translation>Las llamadas de un número o un caso en una tarea o un flujo de trabajo, con sus grabaciones.</translation>
    </message>
    <message>
        <source>Recordings of a number</source>
        <translation>Grabaciones de un número</translation>
    </message>
    <message>
        <source>All recordings of a number in a workflow.</source>
        <translation>Todas las grabaciones de un número en un flujo de trabajo.</translation>
    </message>
    <message>
        <source>It needs a span of time that only a user can name.</source>
        <translation>Requiere un periodo que solo un usuario puede indicar.</translation>
    </message>
    <message>
        <source>Find workflows of a number</source>
        <translation>Buscar flujos de trabajo de un número</translation>
    </message>
    <message>
        <source>Which workflows a number or a case was in.</source>
        <translation>En qué flujos de trabajo estuvo un número o un caso.</translation>
    </message>
    <message>
        <source>It needs a step that pushes to you.</source>
        <translation>Requiere un paso que le envíe avisos.</translation>
    </message>
    <message>
        <source>Verify a pushed record</source>
        <translation>Verificar un registro de un aviso</translation>
    </message>
    <message>
        <source>What a custom API step pushed for a number, as the platform has it.</source>
        <translation>Lo que un paso de API propio avisó de un número, como lo tiene la plataforma.</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>Id de la plantilla</translation>
    </message>
    <message>
        <source>As the list of templates shows it.</source>
        <translation>Como lo muestra la lista de plantillas.</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>As the list of templates shows it; the id alone counts.</source>
        <translation>Como lo muestra la lista de plantillas; solo cuenta el id.</translation>
    </message>
    <message>
        <source>What the workflow is called; best a name of its own.</source>
        <translation>Cómo se llama el flujo de trabajo; mejor un nombre propio.</translation>
    </message>
    <message>
        <source>When all lists have run through</source>
        <translation>Cuando se hayan recorrido todas las listas</translation>
    </message>
    <message>
        <source>What the two values do is our reading of the documents.</source>
        <translation>Lo que hacen los dos valores es nuestra lectura de los documentos.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Local time of the account; the workflow ends by itself then.</source>
        <translation>Hora local de la cuenta; el flujo de trabajo termina entonces por sí mismo.</translation>
    </message>
    <message>
        <source>First list</source>
        <translation>Primera lista</translation>
    </message>
    <message>
        <source>Lists can be added later too; 10,000 numbers at most in all.</source>
        <translation>También se pueden agregar listas después; 10 000 números como máximo en total.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Step id</source>
        <translation>Id del paso</translation>
    </message>
    <message>
        <source>the workflow ends by itself</source>
        <translation>el flujo de trabajo termina por sí mismo</translation>
    </message>
    <message>
        <source>it stays open for more lists</source>
        <translation>queda abierto para más listas</translation>
    </message>
    <message>
        <source>Custom node</source>
        <translation>Nodo propio</translation>
    </message>
    <message>
        <source>was transferred to an agent</source>
        <translation>fue transferida a un agente</translation>
    </message>
    <message>
        <source>Call finished: it names no task.</source>
        <translation>Llamada terminada: no nombra ninguna tarea.</translation>
    </message>
    <message>
        <source>Call finished: its list of calls cannot be read.</source>
        <translation>Llamada terminada: su lista de llamadas no se puede leer.</translation>
    </message>
    <message>
        <source>Call finished: none of its calls can be read.</source>
        <translation>Llamada terminada: ninguna de sus llamadas se puede leer.</translation>
    </message>
    <message>
        <source>{1} call of “{2}”</source>
        <translation>{1} llamada de «{2}»</translation>
    </message>
    <message>
        <source>{1} calls of “{2}”</source>
        <translation>{1} llamadas de «{2}»</translation>
    </message>
    <message>
        <source>Task finished: it names no task.</source>
        <translation>Tarea terminada: no nombra ninguna tarea.</translation>
    </message>
    <message>
        <source>“{1}” is {2}</source>
        <translation>«{1}»: {2}</translation>
    </message>
    <message>
        <source>Plan finished: it names no plan.</source>
        <translation>Plan terminado: no nombra ningún plan.</translation>
    </message>
    <message>
        <source>Workflow status: it names no workflow.</source>
        <translation>Estado del flujo de trabajo: no nombra ningún flujo de trabajo.</translation>
    </message>
    <message>
        <source>A number went through “{1}”, {2} step</source>
        <translation>Un número recorrió «{1}», {2} paso</translation>
    </message>
    <message>
        <source>A number went through “{1}”, {2} steps</source>
        <translation>Un número recorrió «{1}», {2} pasos</translation>
    </message>
    <message>
        <source>An inbound call ended</source>
        <translation>Terminó una llamada entrante</translation>
    </message>
    <message>
        <source>An inbound call was transferred to an agent</source>
        <translation>Una llamada entrante fue transferida a un agente</translation>
    </message>
    <message>
        <source>Something unknown</source>
        <translation>Algo desconocido</translation>
    </message>
    <message>
        <source>Inbound: it names no call</source>
        <translation>Entrante: no nombra ninguna llamada</translation>
    </message>
    <message>
        <source>“{1}” does not end after {2} pages</source>
        <translation>«{1}» no termina después de {2} páginas</translation>
    </message>
    <message>
        <source>AI Rudder gives this recording by number: it may be another dial of it.</source>
        <translation>AI Rudder da esta grabación por número: puede ser de otra marcación de ese número.</translation>
    </message>
    <message>
        <source>AI Rudder has no recording of this call.</source>
        <translation>AI Rudder no tiene ninguna grabación de esta llamada.</translation>
    </message>
    <message>
        <source>{1}: the answer is neither a file nor a link.</source>
        <translation>{1}: la respuesta no es ni un archivo ni un enlace.</translation>
    </message>
    <message>
        <source>AI Rudder is asked by number, and this call has none.</source>
        <translation>A AI Rudder se le consulta por número, y esta llamada no tiene ninguno.</translation>
    </message>
    <message>
        <source>AI Rudder is asked by task, and a call that came in belongs to none.</source>
        <translation>A AI Rudder se le consulta por tarea, y una llamada entrante no pertenece a ninguna.</translation>
    </message>
    <message>
        <source>AI Rudder told no id of this call, by which it could be asked for.</source>
        <translation>AI Rudder no informó ningún id de esta llamada con el que consultarla.</translation>
    </message>
    <message>
        <source>AI Rudder has no such recording (404).</source>
        <translation>AI Rudder no tiene esa grabación (404).</translation>
    </message>
    <message>
        <source>AI Rudder has no such recording (code 404).</source>
        <translation>AI Rudder no tiene esa grabación (código 404).</translation>
    </message>
    <message>
        <source>does not fit {1}; others are tried on shorter pushes</source>
        <translation>no concuerda con {1}; se prueban otras en avisos más cortos</translation>
    </message>
    <message>
        <source>fits {1}, not {2}</source>
        <translation>concuerda con {1}, no con {2}</translation>
    </message>
    <message>
        <source>fits no formula that is known</source>
        <translation>no concuerda con ninguna fórmula conocida</translation>
    </message>
    <message>
        <source>Its signature {1}.</source>
        <translation>Su firma {1}.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmado.</translation>
    </message>
    <message>
        <source>Its signature fits {1}.</source>
        <translation>Su firma concuerda con {1}.</translation>
    </message>
    <message>
        <source>A {1} of that name is new and lists these numbers.</source>
        <translation>Hay una novedad de tipo {1} con ese nombre, y lista estos números.</translation>
    </message>
    <message>
        <source>No {1} of that name with these numbers is new since it was sent; new ones that list other numbers: {2}.</source>
        <translation>Desde el envío no hay ninguna novedad de tipo {1} con ese nombre y estos números; novedades que listan otros números: {2}.</translation>
    </message>
    <message>
        <source>{1} {2}s of that name are new and list these numbers: somebody else may have begun the same.</source>
        <translation>Hay {1} novedades de tipo {2} con ese nombre que listan estos números: otra persona puede haber iniciado lo mismo.</translation>
    </message>
    <message>
        <source>AI Rudder lists no {1} at all, and it is not confirmed that it would: whether it was made cannot be told.</source>
        <translation>AI Rudder no lista nada de tipo {1}, y no está confirmado que lo haría: no se puede saber si se creó.</translation>
    </message>
    <message>
        <source>A {1} of that name is new, and shows too few of its numbers yet to tell whether they are these.</source>
        <translation>Hay una novedad de tipo {1} con ese nombre, y muestra aún muy pocos de sus números para saber si son estos.</translation>
    </message>
    <message>
        <source>The list of tasks does not end.</source>
        <translation>La lista de tareas no termina.</translation>
    </message>
    <message>
        <source>Which {1}s there are cannot be asked.</source>
        <translation>No se puede consultar qué hay de tipo {1}.</translation>
    </message>
    <message>
        <source>Unanswered calls that do not say why: {1}. They count as no answer until they do.</source>
        <translation>Llamadas sin contestar que no dicen por qué: {1}. Cuentan como sin respuesta hasta que lo digan.</translation>
    </message>
    <message>
        <source>Plan with a strategy</source>
        <translation>Plan con una estrategia</translation>
    </message>
    <message>
        <source>Dialling begins at “Dial from”, or at once without it: there is no separate start. More than {1} rows become several tasks, numbered after the name.</source>
        <translation>Se marca desde «Marcar desde», o de inmediato si falta: no hay un inicio aparte. Más de {1} filas se convierten en varias tareas, numeradas después del nombre.</translation>
    </message>
    <message>
        <source>Dialling begins at “Dial from”, or at once without it; robots and rounds are the strategy&apos;s. More than {1} rows become several plans, numbered after the name.</source>
        <translation>Se marca desde «Marcar desde», o de inmediato si falta; los robots y las rondas son los de la estrategia. Más de {1} filas se convierten en varios planes, numerados después del nombre.</translation>
    </message>
    <message>
        <source>The first step begins at once: there is no separate start, and no later one. A workflow takes {1} rows in all.</source>
        <translation>El primer paso comienza de inmediato: no hay un inicio aparte, ni uno posterior. Un flujo de trabajo admite {1} filas en total.</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>no key at all</source>
        <translation>ninguna clave</translation>
    </message>
    <message>
        <source>Blu has no list of tasks: name the tasks that are to be watched.</source>
        <translation>Blu no tiene lista de tareas: indique las tareas que se deben monitorear.</translation>
    </message>
    <message>
        <source>The account works: Blu accepts its keys.</source>
        <translation>La cuenta funciona: Blu acepta sus claves.</translation>
    </message>
    <message>
        <source>Blu refused the app id or the app key (code {1}). Check both.</source>
        <translation>Blu rechazó el app id o la app key (código {1}). Revise ambos.</translation>
    </message>
    <message>
        <source>Blu has no way to stop a task. Paste the list of its numbers to cancel them one by one, or put them on the stop list, which Blu asks before each dial.</source>
        <translation>Blu no tiene forma de detener una tarea. Pegue la lista de sus números para cancelarlos uno por uno, o póngalos en la lista de no llamar, que Blu consulta antes de cada marcación.</translation>
    </message>
    <message>
        <source>Blu cannot end a call that goes on.</source>
        <translation>Blu no puede terminar una llamada en curso.</translation>
    </message>
    <message>
        <source>Blu takes whole numbers as order ids: cancel by the number alone.</source>
        <translation>Blu admite números enteros como ids de pedido: cancele solo por el número.</translation>
    </message>
    <message>
        <source>Blu refuses the character {1}: take it out.</source>
        <translation>Blu rechaza el carácter {1}: quítelo.</translation>
    </message>
    <message>
        <source>Create task: the answer names none.</source>
        <translation>Crear tarea: la respuesta no nombra ninguna.</translation>
    </message>
    <message>
        <source>The task&apos;s number; it is good for the day on which it was made.</source>
        <translation>El número de la tarea; sirve para el día en que se creó.</translation>
    </message>
    <message>
        <source>The task&apos;s number.</source>
        <translation>El número de la tarea.</translation>
    </message>
    <message>
        <source>As it was, or is to be, uploaded; nothing is added to it or taken away.</source>
        <translation>Como se cargó, o se debe cargar; no se le agrega ni se le quita nada.</translation>
    </message>
    <message>
        <source>Entry id</source>
        <translation>Id de la entrada</translation>
    </message>
    <message>
        <source>Your own number of the entry; it comes back with its results.</source>
        <translation>Su propio número de la entrada; vuelve con sus resultados.</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>El nombre de la persona.</translation>
    </message>
    <message>
        <source>Business data</source>
        <translation>Datos del negocio</translation>
    </message>
    <message>
        <source>Comes back with the results and is not spoken, such as an order id.</source>
        <translation>Vuelve con los resultados y no se pronuncia, como un id de pedido.</translation>
    </message>
    <message>
        <source>What the robot&apos;s script says of this person.</source>
        <translation>Lo que el guion del robot dice de esta persona.</translation>
    </message>
    <message>
        <source>Makes a task to which lists can be uploaded. It is good for the current day.</source>
        <translation>Crea una tarea a la que se pueden cargar listas. Sirve para el día actual.</translation>
    </message>
    <message>
        <source>The task was made.</source>
        <translation>La tarea se creó.</translation>
    </message>
    <message>
        <source>Upload list</source>
        <translation>Cargar lista</translation>
    </message>
    <message>
        <source>Adds numbers to a task, at most 200 at a time.</source>
        <translation>Agrega números a una tarea, 200 como máximo a la vez.</translation>
    </message>
    <message>
        <source>Dialling starts with the upload: there is no separate start. Blu does not say which entries it took; the results show it.</source>
        <translation>Se empieza a marcar con la carga: no hay un inicio aparte. Blu no dice qué entradas aceptó; los resultados lo muestran.</translation>
    </message>
    <message>
        <source>Blu took the list.</source>
        <translation>Blu aceptó la lista.</translation>
    </message>
    <message>
        <source>Stops later calls to a number that was uploaded, such as after a payment.</source>
        <translation>Detiene llamadas posteriores a un número que se cargó, por ejemplo después de un pago.</translation>
    </message>
    <message>
        <source>A call that is already running goes on. Blu cannot be asked about an entry: that it was cancelled shows only in the results.</source>
        <translation>Una llamada ya en curso sigue. A Blu no se le puede consultar por una entrada: que se canceló solo se ve en los resultados.</translation>
    </message>
    <message>
        <source>Blu accepted the cancellation.</source>
        <translation>Blu aceptó la cancelación.</translation>
    </message>
    <message>
        <source>Query results</source>
        <translation>Consultar resultados</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>One page of the results of a task. Blu keeps them for 45 days.</source>
        <translation>Una página de los resultados de una tarea. Blu los conserva 45 días.</translation>
    </message>
    <message>
        <source>What the task is called, on Blu and here.</source>
        <translation>Cómo se llama la tarea, en Blu y aquí.</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>What your account needs besides, such as the robot: Blu&apos;s documents do not tell the names, ask Blu for them.</source>
        <translation>Lo que su cuenta necesite además, como el robot: los documentos de Blu no dan los nombres, pídaselos a Blu.</translation>
    </message>
    <message>
        <source>The people to call.</source>
        <translation>Las personas a las que llamar.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>Id de pedido</translation>
    </message>
    <message>
        <source>Tells entries with the same number apart, where the upload named one.</source>
        <translation>Distingue entradas con el mismo número, si la carga indicó uno.</translation>
    </message>
    <message>
        <source>Results a page</source>
        <translation>Resultados por página</translation>
    </message>
    <message>
        <source>Dial results</source>
        <translation>Resultados de marcación</translation>
    </message>
    <message>
        <source>Dial results that cannot be read: {1}. The others are shown; these wait for the next reading. If it lasts, tell Blu.</source>
        <translation>Resultados de marcación que no se pueden leer: {1}. Los demás se muestran; estos esperan la próxima lectura. Si continúa, avise a Blu.</translation>
    </message>
    <message>
        <source>A page holds another number of dial results than it says. All that came are shown.</source>
        <translation>Una página contiene otra cantidad de resultados de marcación que la que dice. Se muestran todos los que llegaron.</translation>
    </message>
    <message>
        <source>Dial results: the answer holds no list.</source>
        <translation>Resultados de marcación: la respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>{1} result</source>
        <translation>{1} resultado</translation>
    </message>
    <message>
        <source>{1} results</source>
        <translation>{1} resultados</translation>
    </message>
    <message>
        <source>{1} to be asked for</source>
        <translation>{1} por consultar</translation>
    </message>
    <message>
        <source>Continue call</source>
        <translation>Continuar llamada</translation>
    </message>
    <message>
        <source>Dial result: it holds no record.</source>
        <translation>Resultado de marcación: no contiene ningún registro.</translation>
    </message>
    <message>
        <source>Dial result: it names no task, or its record cannot be read.</source>
        <translation>Resultado de marcación: no nombra ninguna tarea, o su registro no se puede leer.</translation>
    </message>
    <message>
        <source>Asked before a dial</source>
        <translation>Consultado antes de marcar</translation>
    </message>
    <message>
        <source>Blu has no archive of a task&apos;s recordings: fetch them one by one.</source>
        <translation>Blu no tiene un archivo comprimido de las grabaciones de una tarea: obténgalas una por una.</translation>
    </message>
    <message>
        <source>Blu told no address of this recording.</source>
        <translation>Blu no informó ninguna dirección de esta grabación.</translation>
    </message>
    <message>
        <source>None of its {1} numbers has a result after {2} s; other entries of the task that have one: {3}.</source>
        <translation>Ninguno de sus {1} números tiene resultado después de {2} s; otras entradas de la tarea que tienen uno: {3}.</translation>
    </message>
    <message>
        <source>{1} of its {2} entries have a result.</source>
        <translation>{1} de sus {2} entradas tienen resultado.</translation>
    </message>
    <message>
        <source>{1} of its {2} numbers have a result.</source>
        <translation>{1} de sus {2} números tienen resultado.</translation>
    </message>
    <message>
        <source>{1} of its {2} numbers have a result, under other entry ids: they may be of another upload.</source>
        <translation>{1} de sus {2} números tienen resultado, con otros ids de entrada: pueden ser de otra carga.</translation>
    </message>
    <message>
        <source>Blu has no list of tasks: whether it was made cannot be asked.</source>
        <translation>Blu no tiene lista de tareas: no se puede consultar si se creó.</translation>
    </message>
    <message>
        <source>The same page comes whatever page is asked for.</source>
        <translation>Llega la misma página, sea cual sea la que se pida.</translation>
    </message>
    <message>
        <source>Dial results that were there before and did not come this time: {1}. They stay shown.</source>
        <translation>Resultados de marcación que estaban antes y no llegaron esta vez: {1}. Se siguen mostrando.</translation>
    </message>
    <message>
        <source>Task for today</source>
        <translation>Tarea para hoy</translation>
    </message>
    <message>
        <source>Makes a task that is good for the current day, and uploads the list to it.</source>
        <translation>Crea una tarea que sirve para el día actual, y carga en ella la lista.</translation>
    </message>
    <message>
        <source>If the answer to the making is lost, an empty task may be left behind; it dials nobody.</source>
        <translation>Si se pierde la respuesta a la creación, puede quedar una tarea vacía; no marca a nadie.</translation>
    </message>
    <message>
        <source>List into a task of today</source>
        <translation>Lista en una tarea de hoy</translation>
    </message>
    <message>
        <source>Uploads the list to a task that was made today.</source>
        <translation>Carga la lista en una tarea creada hoy.</translation>
    </message>
    <message>
        <source>Your own number of the entry; it comes back with its results. Rows without one are numbered for you.</source>
        <translation>Su propio número de la entrada; vuelve con sus resultados. Las filas sin uno se numeran por usted.</translation>
    </message>
    <message>
        <source>The account lacks its {1}.</source>
        <translation>A la cuenta le falta {1}.</translation>
    </message>
    <message>
        <source>The {1} holds characters that no key has. Enter it again.</source>
        <translation>{1} contiene caracteres que ninguna clave tiene. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The platform answers there, and not where the contract says.</source>
        <translation>La plataforma responde allí, y no donde dice el contrato.</translation>
    </message>
    <message>
        <source>No answer named anything to ask it with.</source>
        <translation>Ninguna respuesta dio algo con que consultarlo.</translation>
    </message>
    <message>
        <source>The field is missing, and this one looks like it by name and values.</source>
        <translation>Falta el campo, y este se le parece por nombre y valores.</translation>
    </message>
    <message>
        <source>It answers at {1}.</source>
        <translation>Responde en {1}.</translation>
    </message>
    <message>
        <source>It has no path or is switched off.</source>
        <translation>No tiene ruta o está desactivado.</translation>
    </message>
    <message>
        <source>It answers; there is no such record, as expected.</source>
        <translation>Responde; no existe tal registro, como se esperaba.</translation>
    </message>
    <message>
        <source>Those calls are counted but not placed in time.</source>
        <translation>Esas llamadas se cuentan, pero no se ubican en el tiempo.</translation>
    </message>
    <message>
        <source>The contract&apos;s field “{1}” needs a name or a list of names.</source>
        <translation>El campo «{1}» del contrato requiere un nombre o una lista de nombres.</translation>
    </message>
    <message>
        <source>The contract&apos;s operation “{1}” must be a table.</source>
        <translation>La operación «{1}» del contrato debe ser una tabla.</translation>
    </message>
    <message>
        <source>The contract&apos;s operation “{1}” has no entry “{2}”.</source>
        <translation>La operación «{1}» del contrato no tiene la entrada «{2}».</translation>
    </message>
    <message>
        <source>The contract&apos;s path of “{1}” must begin with a slash.</source>
        <translation>La ruta de «{1}» en el contrato debe empezar con una barra.</translation>
    </message>
    <message>
        <source>The contract&apos;s rate must be a number of requests a second.</source>
        <translation>La tasa del contrato debe ser un número de solicitudes por segundo.</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}” must be a text.</source>
        <translation>La entrada «{1}» del contrato debe ser un texto.</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}” must be a table.</source>
        <translation>La entrada «{1}» del contrato debe ser una tabla.</translation>
    </message>
    <message>
        <source>“{1}” is not confirmed for this account of {2}: enter its path in the account&apos;s contract first</source>
        <translation>«{1}» no está confirmado para esta cuenta de {2}: introduzca antes su ruta en el contrato de la cuenta</translation>
    </message>
    <message>
        <source>The contract&apos;s entry “{1}.{2}” cannot be used.</source>
        <translation>La entrada «{1}.{2}» del contrato no se puede usar.</translation>
    </message>
    <message>
        <source>The contract&apos;s setting “{1}” must be a single value.</source>
        <translation>El ajuste «{1}» del contrato debe ser un solo valor.</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Tras bastidores</translation>
    </message>
    <message>
        <source>{1} has no field “{2}.{3}”.</source>
        <translation>{1} no tiene el campo «{2}.{3}».</translation>
    </message>
    <message>
        <source>A path begins with a slash and holds no blank, “?” or “#”.</source>
        <translation>Una ruta empieza con una barra y no contiene espacios, «?» ni «#».</translation>
    </message>
    <message>
        <source>The field “{1}” needs at least one name.</source>
        <translation>El campo «{1}» requiere al menos un nombre.</translation>
    </message>
    <message>
        <source>A change must name an operation, or a record and a field.</source>
        <translation>Un cambio debe indicar una operación, o un registro y un campo.</translation>
    </message>
    <message>
        <source>{1}: the recording is empty: a header without sound.</source>
        <translation>{1}: la grabación está vacía: un encabezado sin sonido.</translation>
    </message>
    <message>
        <source>{1}: a web page came instead of a file.</source>
        <translation>{1}: llegó una página web en lugar de un archivo.</translation>
    </message>
    <message>
        <source>{1}: what came is neither a recording nor an archive.</source>
        <translation>{1}: lo que llegó no es ni una grabación ni un archivo comprimido.</translation>
    </message>
    <message>
        <source>{1}: the answer names no binding.</source>
        <translation>{1}: la respuesta no nombra ningún vínculo.</translation>
    </message>
    <message>
        <source>Only AXE applications tell how many bindings each X has.</source>
        <translation>Solo las aplicaciones AXE informan cuántos vínculos tiene cada X.</translation>
    </message>
    <message>
        <source>Lifetime: an AX binding never ends by itself. Leave it out, and unbind X in time.</source>
        <translation>Vigencia: un vínculo AX nunca termina por sí mismo. Omítala, y desvincule X a tiempo.</translation>
    </message>
    <message>
        <source>From now on; 0 never ends; 7776000 are 90 days.</source>
        <translation>A partir de ahora; 0 nunca termina; 7776000 son 90 días.</translation>
    </message>
    <message>
        <source>From now on, in whole minutes; 0 never ends.</source>
        <translation>A partir de ahora, en minutos enteros; 0 nunca termina.</translation>
    </message>
    <message>
        <source>Lifetime: AXE counts in whole minutes; give a multiple of 60 seconds.</source>
        <translation>Vigencia: AXE cuenta en minutos enteros; dé un múltiplo de 60 segundos.</translation>
    </message>
    <message>
        <source>In whole minutes; its range is not documented.</source>
        <translation>En minutos enteros; su intervalo no está documentado.</translation>
    </message>
    <message>
        <source>AXYB bindings cannot be changed: unbind, then bind again.</source>
        <translation>Los vínculos AXYB no se pueden cambiar: desvincule y luego vincule de nuevo.</translation>
    </message>
    <message>
        <source>0 never ends, else 60 seconds to 90 days; all its Y end with it.</source>
        <translation>0 nunca termina; si no, de 60 segundos a 90 días; con él terminan todos sus Y.</translation>
    </message>
    <message>
        <source>0 ends with A&apos;s, else 60 seconds to 90 days; never longer than A&apos;s.</source>
        <translation>0 termina con el de A; si no, de 60 segundos a 90 días; nunca más que el de A.</translation>
    </message>
    <message>
        <source>The protected user: +86 and the number.</source>
        <translation>El usuario protegido: +86 y el número.</translation>
    </message>
    <message>
        <source>The other side, who gets a Y: +86 and the number.</source>
        <translation>La otra parte, que recibe un Y: +86 y el número.</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Nothing would be changed.</source>
        <translation>No se cambiaría nada.</translation>
    </message>
    <message>
        <source>A modification cannot take away {1}: unbind, then bind again.</source>
        <translation>Una modificación no puede quitar {1}: desvincule y luego vincule de nuevo.</translation>
    </message>
    <message>
        <source>The id of the binding is not known: read its X first.</source>
        <translation>No se conoce el id del vínculo: lea antes su X.</translation>
    </message>
    <message>
        <source>{1} has no such request.</source>
        <translation>{1} no tiene esa solicitud.</translation>
    </message>
    <message>
        <source>Prompt before recording</source>
        <translation>Mensaje antes de grabar</translation>
    </message>
    <message>
        <source>Tone a minute before the end</source>
        <translation>Tono un minuto antes del final</translation>
    </message>
    <message>
        <source>Tone when A calls</source>
        <translation>Tono cuando llama A</translation>
    </message>
    <message>
        <source>Tone when others call</source>
        <translation>Tono cuando llaman otros</translation>
    </message>
    <message>
        <source>Tone at X</source>
        <translation>Tono en X</translation>
    </message>
    <message>
        <source>Tone at Y</source>
        <translation>Tono en Y</translation>
    </message>
    <message>
        <source>Tone when A calls back and nobody called</source>
        <translation>Tono cuando A devuelve la llamada y nadie había llamado</translation>
    </message>
    <message>
        <source>City code: must begin with its 0, as in 0755 or 010; a spreadsheet may have dropped it.</source>
        <translation>Código de ciudad: debe empezar con su 0, como en 0755 o 010; una hoja de cálculo puede haberlo quitado.</translation>
    </message>
    <message>
        <source>Data of your own: Chinese characters must be put in Base64 first.</source>
        <translation>Datos propios: los caracteres chinos se deben poner antes en Base64.</translation>
    </message>
    <message>
        <source>{1}: a voice file&apos;s name has digits, letters and - _ . @ alone.</source>
        <translation>{1}: el nombre de un archivo de voz tiene solo dígitos, letras y - _ . @</translation>
    </message>
    <message>
        <source>Huawei does not show the binding.</source>
        <translation>Huawei no muestra el vínculo.</translation>
    </message>
    <message>
        <source>Huawei shows {1} such bindings: whether it made one of them for this request cannot be told.</source>
        <translation>Huawei muestra {1} vínculos así: no se puede saber si creó uno de ellos para esta solicitud.</translation>
    </message>
    <message>
        <source>Huawei tells {1} Y of a binding at most, and B is not among them.</source>
        <translation>Huawei informa como máximo {1} Y de un vínculo, y B no está entre ellos.</translation>
    </message>
    <message>
        <source>Huawei shows the binding without the change ({1}).</source>
        <translation>Huawei muestra el vínculo sin el cambio ({1}).</translation>
    </message>
    <message>
        <source>Huawei still shows bindings on that X: {1} on its first page.</source>
        <translation>Huawei aún muestra vínculos en ese X: {1} en su primera página.</translation>
    </message>
    <message>
        <source>Huawei tells {1} Y of a binding at most, and this one is not among them.</source>
        <translation>Huawei informa como máximo {1} Y de un vínculo, y este no está entre ellos.</translation>
    </message>
    <message>
        <source>Huawei shows this extension with another A.</source>
        <translation>Huawei muestra esta extensión con otro A.</translation>
    </message>
    <message>
        <source>Huawei was to pick X itself, and tells bindings of a known X alone: look for it in Huawei&apos;s console, or read the application&apos;s X again.</source>
        <translation>Huawei debía elegir X por sí misma, e informa vínculos solo de un X conocido: búsquelo en la consola de Huawei, o lea de nuevo los X de la aplicación.</translation>
    </message>
    <message>
        <source>Huawei shows the binding.</source>
        <translation>Huawei muestra el vínculo.</translation>
    </message>
    <message>
        <source>Huawei shows the binding without a Y for B.</source>
        <translation>Huawei muestra el vínculo sin un Y para B.</translation>
    </message>
    <message>
        <source>Huawei shows the binding, but not since when its lifetime counts.</source>
        <translation>Huawei muestra el vínculo, pero no desde cuándo cuenta su vigencia.</translation>
    </message>
    <message>
        <source>Huawei shows the binding no more.</source>
        <translation>Huawei ya no muestra el vínculo.</translation>
    </message>
    <message>
        <source>Huawei shows these numbers bound, but otherwise than asked for ({1}): somebody else may have bound them.</source>
        <translation>Huawei muestra estos números vinculados, pero de otro modo que el pedido ({1}): otra persona puede haberlos vinculado.</translation>
    </message>
    <message>
        <source>Huawei shows the binding of A no more.</source>
        <translation>Huawei ya no muestra el vínculo de A.</translation>
    </message>
    <message>
        <source>Huawei shows the Y.</source>
        <translation>Huawei muestra el Y.</translation>
    </message>
    <message>
        <source>Huawei shows the binding with the change.</source>
        <translation>Huawei muestra el vínculo con el cambio.</translation>
    </message>
    <message>
        <source>Huawei still shows the binding.</source>
        <translation>Huawei aún muestra el vínculo.</translation>
    </message>
    <message>
        <source>Huawei shows none on that X.</source>
        <translation>Huawei no muestra ninguno en ese X.</translation>
    </message>
    <message>
        <source>The key works; the number asked for has no binding, as expected.</source>
        <translation>La clave funciona; el número consultado no tiene vínculo, como se esperaba.</translation>
    </message>
    <message>
        <source>Huawei answered with code {1} (HTTP {2}).</source>
        <translation>Huawei respondió con el código {1} (HTTP {2}).</translation>
    </message>
    <message>
        <source>Huawei answered with code {1} (HTTP {2}), which says nothing about the key. Try again later.</source>
        <translation>Huawei respondió con el código {1} (HTTP {2}), que no dice nada de la clave. Intente de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The key works; its application has another mode than AXB.</source>
        <translation>La clave funciona; su aplicación tiene otro modo que AXB.</translation>
    </message>
    <message>
        <source>{1}: the answer holds no address.</source>
        <translation>{1}: la respuesta no contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>The recording can be fetched there.</source>
        <translation>La grabación se puede obtener allí.</translation>
    </message>
    <message>
        <source>Huawei has nothing at this address (404). Check the account&apos;s address.</source>
        <translation>Huawei no tiene nada en esta dirección (404). Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambas partes</translation>
    </message>
    <message>
        <source>only A calls B</source>
        <translation>solo A llama a B</translation>
    </message>
    <message>
        <source>only B calls A</source>
        <translation>solo B llama a A</translation>
    </message>
    <message>
        <source>Binding id</source>
        <translation>Id del vínculo</translation>
    </message>
    <message>
        <source>As the bind answered it; it wins where both are given.</source>
        <translation>Como lo dio la vinculación; prevalece si se dan ambos.</translation>
    </message>
    <message>
        <source>City code</source>
        <translation>Código de ciudad</translation>
    </message>
    <message>
        <source>Such as 0755 or 010: the platform picks a free X of that city.</source>
        <translation>Como 0755 o 010: la plataforma elige un X libre de esa ciudad.</translation>
    </message>
    <message>
        <source>When the city has no free X</source>
        <translation>Cuando la ciudad no tiene un X libre</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>Counts only where the platform picks X.</source>
        <translation>Solo cuenta si la plataforma elige X.</translation>
    </message>
    <message>
        <source>Record calls</source>
        <translation>Grabar llamadas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Works only where recording is switched on for the application.</source>
        <translation>Solo funciona si la grabación está activada para la aplicación.</translation>
    </message>
    <message>
        <source>Name of an approved voice file. A recorded call without it is blocked by the carrier.</source>
        <translation>Nombre de un archivo de voz aprobado. Sin él, el operador bloquea una llamada grabada.</translation>
    </message>
    <message>
        <source>Longest call</source>
        <translation>Llamada más larga</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Counted from the callee&apos;s answer; 0 is no limit.</source>
        <translation>Se cuenta desde que contesta el destinatario; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Name of a voice file. There is no built-in tone: without a file nothing is played.</source>
        <translation>Nombre de un archivo de voz. No hay un tono incorporado: sin archivo no se reproduce nada.</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Mensajes de texto</translation>
    </message>
    <message>
        <source>yes, where the application has them</source>
        <translation>sí, si la aplicación los tiene</translation>
    </message>
    <message>
        <source>Whether texts go through X too.</source>
        <translation>Si los mensajes también pasan por X.</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>Datos propios</translation>
    </message>
    <message>
        <source>Comes back in notifications; Huawei has to enable it. Chinese text must be in Base64.</source>
        <translation>Vuelve en los avisos; Huawei debe habilitarlo. El texto chino debe ir en Base64.</translation>
    </message>
    <message>
        <source>“Record calls” needs a “Prompt before recording”: the carrier blocks the call.</source>
        <translation>«Grabar llamadas» requiere un «Mensaje antes de grabar»: el operador bloquea la llamada.</translation>
    </message>
    <message>
        <source>“Tone a minute before the end” works only with a “Longest call” above 0.</source>
        <translation>«Tono un minuto antes del final» solo funciona con una «Llamada más larga» mayor que 0.</translation>
    </message>
    <message>
        <source>Name of a voice file that A hears after dialling X.</source>
        <translation>Nombre de un archivo de voz que A oye después de marcar X.</translation>
    </message>
    <message>
        <source>Name of a voice file that others hear after dialling X.</source>
        <translation>Nombre de un archivo de voz que otros oyen después de marcar X.</translation>
    </message>
    <message>
        <source>Who may call</source>
        <translation>Quién puede llamar</translation>
    </message>
    <message>
        <source>0 never ends; 7776000 are 90 days.</source>
        <translation>0 nunca termina; 7776000 son 90 días.</translation>
    </message>
    <message>
        <source>{1}: Huawei refuses 400 and 95 numbers here.</source>
        <translation>{1}: aquí Huawei rechaza los números 400 y 95.</translation>
    </message>
    <message>
        <source>{1}: must be +86 and the number, without a leading 0 of the area code.</source>
        <translation>{1}: debe ser +86 y el número, sin el 0 inicial del código de área.</translation>
    </message>
    <message>
        <source>take one of another city</source>
        <translation>tomar uno de otra ciudad</translation>
    </message>
    <message>
        <source>Huawei has locked this computer&apos;s address after failed attempts, so nothing is sent for another {1} min.</source>
        <translation>Huawei bloqueó la dirección de esta computadora tras intentos fallidos, así que no se envía nada durante otros {1} min.</translation>
    </message>
    <message>
        <source>Huawei&apos;s limit on requests is reached.</source>
        <translation>Se alcanzó el límite de solicitudes de Huawei.</translation>
    </message>
    <message>
        <source>Huawei refused the key twice, so it is not asked again: more failures would lock this computer&apos;s address for half an hour. Mend the key or the clock, then test the account.</source>
        <translation>Huawei rechazó la clave dos veces, así que no se le consulta de nuevo: más fallas bloquearían media hora la dirección de esta computadora. Corrija la clave o el reloj, y luego pruebe la cuenta.</translation>
    </message>
    <message>
        <source>Huawei&apos;s calls are made by persons: nothing is listed that could be cancelled.</source>
        <translation>Las llamadas de Huawei las hacen personas: no hay nada listado que cancelar.</translation>
    </message>
    <message>
        <source>This application may not be allowed to end calls: Huawei documents it for AXYB alone.</source>
        <translation>Esta aplicación puede no tener permiso de terminar llamadas: Huawei lo documenta solo para AXYB.</translation>
    </message>
    <message>
        <source>Ask Huawei to allow it; the call goes on.</source>
        <translation>Pida a Huawei que lo permita; la llamada sigue.</translation>
    </message>
    <message>
        <source>Unbind its X number instead.</source>
        <translation>Desvincule su número X en su lugar.</translation>
    </message>
    <message>
        <source>Its running calls can be ended one by one.</source>
        <translation>Sus llamadas en curso se pueden terminar una por una.</translation>
    </message>
    <message>
        <source>Huawei told no session of this call, by which it could be ended.</source>
        <translation>Huawei no informó ninguna sesión de esta llamada con la que terminarla.</translation>
    </message>
    <message>
        <source>While an account is in arrears Huawei suspends all its X: nothing can be bound or unbound (1010029), and recordings cannot be fetched. X that are released for it cannot be had back. About 10 minutes after the payment it works again.</source>
        <translation>Mientras una cuenta tiene pagos vencidos, Huawei suspende todos sus X: no se puede vincular ni desvincular nada (1010029), y no se pueden obtener grabaciones. Los X que se liberan por ello no se recuperan. Unos 10 minutos después del pago vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Huawei counts complaints of a month against the numbers in use: its rules of use demand less than 0.01 %, its FAQ less than 0.05 %. A complaint of harassment below that is a warning; above it, or with one of fraud, Huawei ends the service. An X on its black list is refused with 1012102: for complaints, for more than a month of arrears, or for a name that could not be verified. Huawei writes to the address given with the order of the numbers.</source>
        <translation>Huawei cuenta las quejas de un mes frente a los números en uso: sus reglas de uso exigen menos de 0.01 %, sus preguntas frecuentes menos de 0.05 %. Una queja de acoso por debajo de eso es una advertencia; por encima, o con una de fraude, Huawei termina el servicio. Un X en su lista negra se rechaza con 1012102: por quejas, por más de un mes de pagos vencidos, o por un nombre que no se pudo verificar. Huawei escribe a la dirección dada al pedir los números.</translation>
    </message>
    <message>
        <source>Huawei suspends X for arrears and for complaints: look for its mail to the address given with the order of the numbers.</source>
        <translation>Huawei suspende X por pagos vencidos y por quejas: busque su correo en la dirección dada al pedir los números.</translation>
    </message>
    <message>
        <source>bindings, calls and texts all fail</source>
        <translation>vínculos, llamadas y mensajes fallan todos</translation>
    </message>
    <message>
        <source>no new bindings are taken; those that there are go on working</source>
        <translation>no se admiten vínculos nuevos; los que hay siguen funcionando</translation>
    </message>
    <message>
        <source>AX bindings</source>
        <translation>Vínculos AX</translation>
    </message>
    <message>
        <source>only A calls X</source>
        <translation>solo A llama a X</translation>
    </message>
    <message>
        <source>only others call X</source>
        <translation>solo otros llaman a X</translation>
    </message>
    <message>
        <source>X is switched on</source>
        <translation>X está activado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>While it is off, X counts as unreachable.</source>
        <translation>Mientras está desactivado, X cuenta como no disponible.</translation>
    </message>
    <message>
        <source>“Callee” must be another number than A.</source>
        <translation>«Destinatario» debe ser otro número que A.</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Binds A to X: whoever calls X reaches A, and sees X when A calls.</source>
        <translation>Vincula A a X: quien llama a X llega a A, y ve X cuando A llama.</translation>
    </message>
    <message>
        <source>An AX binding never ends by itself. One X serves one A, and one A has at most 5 X. That it succeeds does not mean that A can call: A must be registered.</source>
        <translation>Un vínculo AX nunca termina por sí mismo. Un X sirve a un A, y un A tiene como máximo 5 X. Que tenga éxito no significa que A pueda llamar: A debe estar registrado.</translation>
    </message>
    <message>
        <source>The binding was made.</source>
        <translation>El vínculo se creó.</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Takes the binding of an X away.</source>
        <translation>Quita el vínculo de un X.</translation>
    </message>
    <message>
        <source>A call that runs already goes on; the next one to X reaches nobody.</source>
        <translation>Una llamada ya en curso sigue; la siguiente a X no llega a nadie.</translation>
    </message>
    <message>
        <source>The binding was taken away.</source>
        <translation>El vínculo se quitó.</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Changes a binding; what is left out stays as it is.</source>
        <translation>Cambia un vínculo; lo que se omite queda como está.</translation>
    </message>
    <message>
        <source>The binding was changed.</source>
        <translation>El vínculo se cambió.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>The binding of an X, or those of an A: at most 5.</source>
        <translation>El vínculo de un X, o los de un A: 5 como máximo.</translation>
    </message>
    <message>
        <source>Set temporary callee</source>
        <translation>Poner destinatario temporal</translation>
    </message>
    <message>
        <source>Says whom A&apos;s next call to X reaches.</source>
        <translation>Dice a quién llega la próxima llamada de A a X.</translation>
    </message>
    <message>
        <source>It takes the place of an earlier one, and has to be set before each call of A.</source>
        <translation>Ocupa el lugar de uno anterior, y se debe poner antes de cada llamada de A.</translation>
    </message>
    <message>
        <source>The temporary callee was set.</source>
        <translation>El destinatario temporal se puso.</translation>
    </message>
    <message>
        <source>The privacy number to use; it wins over the city code.</source>
        <translation>El número de privacidad que se debe usar; prevalece sobre el código de ciudad.</translation>
    </message>
    <message>
        <source>New A</source>
        <translation>A nuevo</translation>
    </message>
    <message>
        <source>Not evaluated; only to check that it is not the callee.</source>
        <translation>No se evalúa; solo para comprobar que no es el destinatario.</translation>
    </message>
    <message>
        <source>Whom to reach; 400 and 95 numbers are allowed here.</source>
        <translation>A quién llegar; aquí se permiten números 400 y 95.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <source>60 seconds</source>
        <translation>60 segundos</translation>
    </message>
    <message>
        <source>Comes back in notifications; no Chinese characters.</source>
        <translation>Vuelve en los avisos; sin caracteres chinos.</translation>
    </message>
    <message>
        <source>AXB bindings</source>
        <translation>Vínculos AXB</translation>
    </message>
    <message>
        <source>The other side: +86 and the number.</source>
        <translation>La otra parte: +86 y el número.</translation>
    </message>
    <message>
        <source>Binds A and B to X: each reaches the other by calling X.</source>
        <translation>Vincula A y B a X: cada uno llega al otro llamando a X.</translation>
    </message>
    <message>
        <source>That it succeeds does not mean that A can call: A must be registered with the carrier. A landline can be called, but can never call X.</source>
        <translation>Que tenga éxito no significa que A pueda llamar: A debe estar registrado con el operador. A un fijo se le puede llamar, pero nunca puede llamar a X.</translation>
    </message>
    <message>
        <source>Takes a binding away; calls through it end with “no binding”.</source>
        <translation>Quita un vínculo; las llamadas a través de él terminan con «sin vínculo».</translation>
    </message>
    <message>
        <source>With X alone, every binding of that X is removed, up to 5 000. A call that runs already goes on.</source>
        <translation>Solo con X, se quita todo vínculo de ese X, hasta 5 000. Una llamada ya en curso sigue.</translation>
    </message>
    <message>
        <source>Changes a binding; what is left out stays as it is. X itself cannot change.</source>
        <translation>Cambia un vínculo; lo que se omite queda como está. El X mismo no puede cambiar.</translation>
    </message>
    <message>
        <source>A new lifetime starts at this moment, not when the binding was made.</source>
        <translation>Una vigencia nueva comienza en este momento, no cuando se creó el vínculo.</translation>
    </message>
    <message>
        <source>One binding, or those of an X, page by page.</source>
        <translation>Un vínculo, o los de un X, página por página.</translation>
    </message>
    <message>
        <source>Removes every binding of this X.</source>
        <translation>Quita todo vínculo de este X.</translation>
    </message>
    <message>
        <source>New B</source>
        <translation>B nuevo</translation>
    </message>
    <message>
        <source>All bindings of this X.</source>
        <translation>Todos los vínculos de este X.</translation>
    </message>
    <message>
        <source>Only with X: the binding of A on it.</source>
        <translation>Solo con X: el vínculo de A en él.</translation>
    </message>
    <message>
        <source>Only with X: the binding of B on it.</source>
        <translation>Solo con X: el vínculo de B en él.</translation>
    </message>
    <message>
        <source>As the bind answered it.</source>
        <translation>Como lo dio la vinculación.</translation>
    </message>
    <message>
        <source>Bindings a page</source>
        <translation>Vínculos por página</translation>
    </message>
    <message>
        <source>Huawei takes 50 in silence for any number outside the range.</source>
        <translation>Huawei toma 50 sin avisar para cualquier número fuera del intervalo.</translation>
    </message>
    <message>
        <source>AXE bindings</source>
        <translation>Vínculos AXE</translation>
    </message>
    <message>
        <source>The privacy number; it wins over the city code.</source>
        <translation>El número de privacidad; prevalece sobre el código de ciudad.</translation>
    </message>
    <message>
        <source>Give “Binding id”, or “X” and “Extension” together.</source>
        <translation>Dé «Id del vínculo», o «X» y «Extensión» juntos.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Lengths that cannot be true: {1}. They are left out.</source>
        <translation>Duraciones que no pueden ser ciertas: {1}. Se omiten.</translation>
    </message>
    <message>
        <source>Numbers without a result: {1}. They wait for the next reading.</source>
        <translation>Números sin resultado: {1}. Esperan la próxima lectura.</translation>
    </message>
    <message>
        <source>Calls without their id: {1}. They wait for the next reading.</source>
        <translation>Llamadas sin su id: {1}. Esperan la próxima lectura.</translation>
    </message>
    <message>
        <source>Calls that end before they begin: {1}. Their end is left out.</source>
        <translation>Llamadas que terminan antes de empezar: {1}. Se omite su final.</translation>
    </message>
    <message>
        <source>Records of another task: {1}. They are left out.</source>
        <translation>Registros de otra tarea: {1}. Se omiten.</translation>
    </message>
    <message>
        <source>Records that name neither a call nor a number: {1}. They are left out.</source>
        <translation>Registros que no nombran ni una llamada ni un número: {1}. Se omiten.</translation>
    </message>
    <message>
        <source>The method must be GET, POST, PUT or DELETE.</source>
        <translation>El método debe ser GET, POST, PUT o DELETE.</translation>
    </message>
    <message>
        <source>Digits, as many as the application has; without it the platform assigns one.</source>
        <translation>Dígitos, tantos como tenga la aplicación; sin ella la plataforma asigna una.</translation>
    </message>
    <message>
        <source>Lifetimes are counted in</source>
        <translation>Las vigencias se cuentan en</translation>
    </message>
    <message>
        <source>0 never ends. Always send it: Huawei&apos;s documents contradict each other on what holds without it (never, or 168 hours).</source>
        <translation>0 nunca termina. Envíelo siempre: los documentos de Huawei se contradicen sobre lo que rige sin él (nunca, o 168 horas).</translation>
    </message>
    <message>
        <source>Number when A calls back and nobody called</source>
        <translation>Número cuando A devuelve la llamada y nadie había llamado</translation>
    </message>
    <message>
        <source>“Extension” must be digits alone.</source>
        <translation>«Extensión» debe tener solo dígitos.</translation>
    </message>
    <message>
        <source>Name of a voice file; never together with a number to forward to.</source>
        <translation>Nombre de un archivo de voz; nunca junto con un número al que desviar.</translation>
    </message>
    <message>
        <source>Callback records live</source>
        <translation>Vigencia de los registros de devolución</translation>
    </message>
    <message>
        <source>In the same unit; its range is not documented.</source>
        <translation>En la misma unidad; su intervalo no está documentado.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Gives A an extension on X.</source>
        <translation>Da a A una extensión en X.</translation>
    </message>
    <message>
        <source>At most 200 A on one X are advised. That it succeeds does not mean that A can call: A must be registered.</source>
        <translation>Se aconsejan como máximo 200 A en un X. Que tenga éxito no significa que A pueda llamar: A debe estar registrado.</translation>
    </message>
    <message>
        <source>Takes an extension away.</source>
        <translation>Quita una extensión.</translation>
    </message>
    <message>
        <source>A call that runs already goes on.</source>
        <translation>Una llamada ya en curso continúa.</translation>
    </message>
    <message>
        <source>Queries keep showing the lifetime of the bind, not the new one.</source>
        <translation>Las consultas siguen mostrando la vigencia del vínculo original, no la nueva.</translation>
    </message>
    <message>
        <source>Query one</source>
        <translation>Consultar uno</translation>
    </message>
    <message>
        <source>One binding with all its values.</source>
        <translation>Un vínculo con todos sus valores.</translation>
    </message>
    <message>
        <source>Query all of an X</source>
        <translation>Consultar todos los de un X</translation>
    </message>
    <message>
        <source>The bindings of an X, page by page.</source>
        <translation>Los vínculos de un X, página por página.</translation>
    </message>
    <message>
        <source>Count bindings</source>
        <translation>Contar vínculos</translation>
    </message>
    <message>
        <source>How many bindings each X has, or one X.</source>
        <translation>Cuántos vínculos tiene cada X, o un X.</translation>
    </message>
    <message>
        <source>What the page before answered; empty for the first page.</source>
        <translation>Lo que respondió la página anterior; vacío para la primera página.</translation>
    </message>
    <message>
        <source>AXYB bindings</source>
        <translation>Vínculos AXYB</translation>
    </message>
    <message>
        <source>A lifetime must be 0, or from {1} to 7776000 seconds.</source>
        <translation>Una vigencia debe ser 0, o de {1} a 7776000 segundos.</translation>
    </message>
    <message>
        <source>Give “City code”: the platform picks X by it.</source>
        <translation>Dé «Código de ciudad»: la plataforma elige X por él.</translation>
    </message>
    <message>
        <source>“Lifetime of Y” must not be longer than “Lifetime”.</source>
        <translation>«Vigencia de Y» no debe ser mayor que «Vigencia».</translation>
    </message>
    <message>
        <source>First A to X, without a binding id; then B to Y, with the id that came back.</source>
        <translation>Primero A a X, sin id de vínculo; luego B a Y, con el id que volvió.</translation>
    </message>
    <message>
        <source>Without a lifetime it ends after 2 hours. If only A is bound, the platform gives a Y by itself as soon as B calls X.</source>
        <translation>Sin vigencia termina a las 2 horas. Si solo A está vinculado, la plataforma da un Y por sí misma en cuanto B llama a X.</translation>
    </message>
    <message>
        <source>The half was bound.</source>
        <translation>La mitad se vinculó.</translation>
    </message>
    <message>
        <source>Takes a binding away with all its Y, or one Y alone.</source>
        <translation>Quita un vínculo con todos sus Y, o solo un Y.</translation>
    </message>
    <message>
        <source>Without Y and B, the binding goes with every Y under it.</source>
        <translation>Sin Y ni B, el vínculo se quita con todos los Y que tiene.</translation>
    </message>
    <message>
        <source>A binding with its Y, by its id or by one of its numbers.</source>
        <translation>Un vínculo con sus Y, por su id o por uno de sus números.</translation>
    </message>
    <message>
        <source>A, or B in the second half</source>
        <translation>A, o B en la segunda mitad</translation>
    </message>
    <message>
        <source>only A calls B, through Y</source>
        <translation>solo A llama a B, a través de Y</translation>
    </message>
    <message>
        <source>only B calls A, through X</source>
        <translation>solo B llama a A, a través de X</translation>
    </message>
    <message>
        <source>ends with A&apos;s</source>
        <translation>termina con el de A</translation>
    </message>
    <message>
        <source>This Y alone; it wins over B.</source>
        <translation>Solo este Y; prevalece sobre B.</translation>
    </message>
    <message>
        <source>B&apos;s Y alone.</source>
        <translation>Solo el Y de B.</translation>
    </message>
    <message>
        <source>X or Y</source>
        <translation>X o Y</translation>
    </message>
    <message>
        <source>Binding id of the first half</source>
        <translation>Id del vínculo de la primera mitad</translation>
    </message>
    <message>
        <source>Only for the second half: B and Y.</source>
        <translation>Solo para la segunda mitad: B e Y.</translation>
    </message>
    <message>
        <source>Such as 0755 or 010.</source>
        <translation>Como 0755 o 010.</translation>
    </message>
    <message>
        <source>Terminate call</source>
        <translation>Terminar llamada</translation>
    </message>
    <message>
        <source>Ends a call that is running now.</source>
        <translation>Termina una llamada en curso.</translation>
    </message>
    <message>
        <source>Both sides are cut off at once. It is documented for AXYB applications only; others may not be allowed to do it.</source>
        <translation>Ambas partes se cortan de inmediato. Está documentado solo para aplicaciones AXYB; otras pueden no tener permiso.</translation>
    </message>
    <message>
        <source>The call was ended.</source>
        <translation>La llamada se terminó.</translation>
    </message>
    <message>
        <source>Address of a recording</source>
        <translation>Dirección de una grabación</translation>
    </message>
    <message>
        <source>Where a recording can be fetched; Huawei keeps it for 7 days.</source>
        <translation>Dónde se puede obtener una grabación; Huawei la conserva 7 días.</translation>
    </message>
    <message>
        <source>It needs a recording that only a call record names.</source>
        <translation>Requiere una grabación que solo un registro de llamada nombra.</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Id de sesión</translation>
    </message>
    <message>
        <source>As the call&apos;s status events tell it.</source>
        <translation>Como lo informan los eventos de estado de la llamada.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>“recordObjectName” of the call record.</source>
        <translation>«recordObjectName» del registro de la llamada.</translation>
    </message>
    <message>
        <source>Record domain</source>
        <translation>Dominio de la grabación</translation>
    </message>
    <message>
        <source>“recordDomain” of the call record.</source>
        <translation>«recordDomain» del registro de la llamada.</translation>
    </message>
    <message>
        <source>Its nonce was used before.</source>
        <translation>Su nonce ya se había usado.</translation>
    </message>
    <message>
        <source>It was signed long before it came.</source>
        <translation>Se firmó mucho antes de llegar.</translation>
    </message>
    <message>
        <source>Its time of signing cannot be read.</source>
        <translation>La hora de su firma no se puede leer.</translation>
    </message>
    <message>
        <source>asked what to do with it</source>
        <translation>preguntó qué hacer con él</translation>
    </message>
    <message>
        <source>Notification: its event is none that is known.</source>
        <translation>Aviso: su evento no es ninguno conocido.</translation>
    </message>
    <message>
        <source>X-number status: it names no number.</source>
        <translation>Estado del número X: no nombra ningún número.</translation>
    </message>
    <message>
        <source>{1} number: {2}</source>
        <translation>{1} número: {2}</translation>
    </message>
    <message>
        <source>{1} numbers: {2}</source>
        <translation>{1} números: {2}</translation>
    </message>
    <message>
        <source>SMS notification: it names no message.</source>
        <translation>Aviso de SMS: no nombra ningún mensaje.</translation>
    </message>
    <message>
        <source>result {1}</source>
        <translation>resultado {1}</translation>
    </message>
    <message>
        <source>Notification: it names no call.</source>
        <translation>Aviso: no nombra ninguna llamada.</translation>
    </message>
    <message>
        <source>Call records: the list of records is missing.</source>
        <translation>Registros de llamadas: falta la lista de registros.</translation>
    </message>
    <message>
        <source>Call records: none of them can be read, or they are not this account&apos;s.</source>
        <translation>Registros de llamadas: ninguno se puede leer, o no son de esta cuenta.</translation>
    </message>
    <message>
        <source>Call records that cannot be read: {1}. The others are shown.</source>
        <translation>Registros de llamadas que no se pueden leer: {1}. Los demás se muestran.</translation>
    </message>
    <message>
        <source>Call records of another application: {1}. They are left out.</source>
        <translation>Registros de llamadas de otra aplicación: {1}. Se omiten.</translation>
    </message>
    <message>
        <source>A message held {1} call records, more than Huawei says. All count.</source>
        <translation>Un mensaje contenía {1} registros de llamadas, más de los que dice Huawei. Cuentan todos.</translation>
    </message>
    <message>
        <source>{1} call record</source>
        <translation>{1} registro de llamada</translation>
    </message>
    <message>
        <source>{1} call records</source>
        <translation>{1} registros de llamadas</translation>
    </message>
    <message>
        <source>Huawei has no archive of recordings: fetch them one by one.</source>
        <translation>Huawei no tiene un archivo comprimido de grabaciones: obténgalas una por una.</translation>
    </message>
    <message>
        <source>Huawei&apos;s record of this call names no recording.</source>
        <translation>El registro de Huawei de esta llamada no nombra ninguna grabación.</translation>
    </message>
    <message>
        <source>account frozen</source>
        <translation>cuenta congelada</translation>
    </message>
    <message>
        <source>no binding</source>
        <translation>sin vínculo</translation>
    </message>
    <message>
        <source>number suspended</source>
        <translation>número suspendido</translation>
    </message>
    <message>
        <source>application not in commercial use</source>
        <translation>aplicación sin uso comercial</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>discarded by your answer</source>
        <translation>descartado por su respuesta</translation>
    </message>
    <message>
        <source>discarded, no answer in time</source>
        <translation>descartado, sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>black list</source>
        <translation>lista negra</translation>
    </message>
    <message>
        <source>sent in part</source>
        <translation>enviado en parte</translation>
    </message>
    <message>
        <source>no part could be sent</source>
        <translation>no se pudo enviar ninguna parte</translation>
    </message>
    <message>
        <source>number has no SMS</source>
        <translation>el número no tiene SMS</translation>
    </message>
    <message>
        <source>lacks a required keyword</source>
        <translation>falta una palabra clave obligatoria</translation>
    </message>
    <message>
        <source>holds forbidden words</source>
        <translation>contiene palabras prohibidas</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>no new bindings</source>
        <translation>sin vínculos nuevos</translation>
    </message>
    <message>
        <source>account in arrears</source>
        <translation>cuenta con pagos vencidos</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>restricted by the carrier</source>
        <translation>restringido por el operador</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>restricción levantada</translation>
    </message>
    <message>
        <source>forwards every call</source>
        <translation>desvía todas las llamadas</translation>
    </message>
    <message>
        <source>forwards unanswered calls</source>
        <translation>desvía las llamadas no contestadas</translation>
    </message>
    <message>
        <source>forwards when busy</source>
        <translation>desvía cuando está ocupado</translation>
    </message>
    <message>
        <source>Number: it is masked with asterisks; the whole number is needed.</source>
        <translation>Número: está enmascarado con asteriscos; se necesita el número completo.</translation>
    </message>
    <message>
        <source>{1} has no campaign of the kind “{2}”.</source>
        <translation>{1} no tiene campañas del tipo «{2}».</translation>
    </message>
    <message>
        <source>{1} needs a list of words, or true or false, for “{2}”.</source>
        <translation>{1} requiere una lista de palabras, o sí o no, para «{2}».</translation>
    </message>
    <message>
        <source>The table of outcomes “{1}” must name its facts.</source>
        <translation>La tabla de desenlaces «{1}» debe nombrar sus hechos.</translation>
    </message>
    <message>
        <source>The rules in “{1}” must be written as [[rule]] tables.</source>
        <translation>Las reglas en «{1}» se deben escribir como tablas [[rule]].</translation>
    </message>
    <message>
        <source>{1} must say when it holds.</source>
        <translation>{1} debe decir cuándo se cumple.</translation>
    </message>
    <message>
        <source>{1} looks at “{2}”, which is not among the facts.</source>
        <translation>{1} mira «{2}», que no está entre los hechos.</translation>
    </message>
    <message>
        <source>The table of outcomes “{1}” cannot be read: {2}.</source>
        <translation>La tabla de desenlaces «{1}» no se puede leer: {2}.</translation>
    </message>
    <message>
        <source>{1} names no outcome that is known.</source>
        <translation>{1} no nombra ningún desenlace conocido.</translation>
    </message>
    <message>
        <source>Rule {1} in “{2}”</source>
        <translation>Regla {1} en «{2}»</translation>
    </message>
    <message>
        <source>Calls with the word “{1}”, which is not in the table of outcomes: {2}. They count as unknown until the word is added there.</source>
        <translation>Llamadas con la palabra «{1}», que no está en la tabla de desenlaces: {2}. Cuentan como desconocidas hasta que se agregue allí la palabra.</translation>
    </message>
    <message>
        <source>{1} answered with an error of its own: code {2}.</source>
        <translation>{1} respondió con un error propio: código {2}.</translation>
    </message>
    <message>
        <source>Calls that do not say how they ended: {1}. They count as unknown until they do.</source>
        <translation>Llamadas que no dicen cómo terminaron: {1}. Cuentan como desconocidas hasta que lo digan.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>{1} refused the key (code {2}).</source>
        <translation>{1} rechazó la clave (código {2}).</translation>
    </message>
    <message>
        <source>{1} does not allow this for the account (code {2}).</source>
        <translation>{1} no lo permite para la cuenta (código {2}).</translation>
    </message>
    <message>
        <source>{1} asks us to slow down (code {2}).</source>
        <translation>{1} pide que vayamos más despacio (código {2}).</translation>
    </message>
    <message>
        <source>Not confirmed for this account: {1}&apos;s documents do not tell where this is asked. Enter the path in the account&apos;s contract, or switch it on there.</source>
        <translation>No confirmado para esta cuenta: los documentos de {1} no dicen dónde se consulta esto. Introduzca la ruta en el contrato de la cuenta, o actívelo allí.</translation>
    </message>
    <message>
        <source>Give {1}.</source>
        <translation>Dé {1}.</translation>
    </message>
    <message>
        <source>Give “{1}” or “{2}”, not both.</source>
        <translation>Dé «{1}» o «{2}», no ambos.</translation>
    </message>
    <message>
        <source>“{1}” works only with “{2}”.</source>
        <translation>«{1}» solo funciona con «{2}».</translation>
    </message>
    <message>
        <source>Times that {1}: {2}. Those calls are counted but not placed in time.</source>
        <translation>Horas que {1}: {2}. Esas llamadas se cuentan, pero no se ubican en el tiempo.</translation>
    </message>
    <message>
        <source>Check the account&apos;s time zone.</source>
        <translation>Revise la zona horaria de la cuenta.</translation>
    </message>
    <message>
        <source>lie in the future</source>
        <translation>están en el futuro</translation>
    </message>
    <message>
        <source>lie before their campaign was made</source>
        <translation>son anteriores a la creación de su campaña</translation>
    </message>
    <message>
        <source>fall into an hour that a clock change skips</source>
        <translation>caen en una hora que un cambio de hora salta</translation>
    </message>
    <message>
        <source>fall into an hour that a clock change doubles</source>
        <translation>caen en una hora que un cambio de hora repite</translation>
    </message>
    <message>
        <source>If it lasts, tell the platform.</source>
        <translation>Si continúa, avise a la plataforma.</translation>
    </message>
    <message>
        <source>{1} does not exist in {2}: a clock change skips it.</source>
        <translation>{1} no existe en {2}: un cambio de hora lo salta.</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write one like “Asia/Jakarta”.</source>
        <translation>«{1}» no es una zona horaria; escriba una como «Asia/Jakarta».</translation>
    </message>
    <message>
        <source>{1}: the answer is not whole JSON.</source>
        <translation>{1}: la respuesta no es JSON completo.</translation>
    </message>
    <message>
        <source>{1}: the answer was empty.</source>
        <translation>{1}: la respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>{1}: a web page came instead of data. Check the account&apos;s address.</source>
        <translation>{1}: llegó una página web en lugar de datos. Revise la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>{1}: a bare list came where an object was expected.</source>
        <translation>{1}: llegó una lista suelta donde se esperaba un objeto.</translation>
    </message>
    <message>
        <source>{1}: the answer is not in UTF-8.</source>
        <translation>{1}: la respuesta no está en UTF-8.</translation>
    </message>
    <message>
        <source>“{1}” is no network address. Write one like 192.0.2.7 or 198.51.100.0/24.</source>
        <translation>«{1}» no es una dirección de red. Escriba una como 192.0.2.7 o 198.51.100.0/24.</translation>
    </message>
    <message>
        <source>Pushes cannot be received on {1} port {2} ({3}). Another program may listen there; choose another port.</source>
        <translation>No se pueden recibir avisos en {1}, puerto {2} ({3}). Otro programa puede estar escuchando allí; elija otro puerto.</translation>
    </message>
    <message>
        <source>The certificate {1}</source>
        <translation>El certificado {1}</translation>
    </message>
    <message>
        <source>Port {1} is free.</source>
        <translation>El puerto {1} está libre.</translation>
    </message>
    <message>
        <source>with the key {1}</source>
        <translation>con la clave {1}</translation>
    </message>
    <message>
        <source>{1} cannot be used ({2}). It has to be a PEM file, with its private key in it or in a file of its own, and the key without a password.</source>
        <translation>{1} no se puede usar ({2}). Debe ser un archivo PEM, con su clave privada dentro o en un archivo propio, y la clave sin contraseña.</translation>
    </message>
    <message>
        <source>This is no HTTP request.</source>
        <translation>Esto no es una solicitud HTTP.</translation>
    </message>
    <message>
        <source>The output device “{1}” is not there.</source>
        <translation>El dispositivo de salida «{1}» no está.</translation>
    </message>
    <message>
        <source>The sound device cannot be opened.</source>
        <translation>El dispositivo de sonido no se puede abrir.</translation>
    </message>
    <message>
        <source>The sound device stopped.</source>
        <translation>El dispositivo de sonido se detuvo.</translation>
    </message>
    <message>
        <source>The recording was cut off before its first sound.</source>
        <translation>La grabación se cortó antes de su primer sonido.</translation>
    </message>
    <message>
        <source>The file is a header without sound: nothing was recorded.</source>
        <translation>El archivo es un encabezado sin sonido: no se grabó nada.</translation>
    </message>
    <message>
        <source>AMR sound cannot be played here: save it to a file.</source>
        <translation>El sonido AMR no se puede reproducir aquí: guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>AAC sound cannot be played here: save it to a file.</source>
        <translation>El sonido AAC no se puede reproducir aquí: guárdelo en un archivo.</translation>
    </message>
    <message>
        <source>The recording cannot be decoded: it is damaged, or of a kind that is unknown.</source>
        <translation>La grabación no se puede decodificar: está dañada, o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>The recording&apos;s header says what cannot be: it is damaged.</source>
        <translation>El encabezado de la grabación dice algo imposible: está dañada.</translation>
    </message>
    <message>
        <source>The recording was cut off within its header.</source>
        <translation>La grabación se cortó dentro de su encabezado.</translation>
    </message>
    <message>
        <source>There is no sound device that works: connect one, then press play again. All else works.</source>
        <translation>No hay ningún dispositivo de sonido que funcione: conecte uno y pulse reproducir de nuevo. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The output device “{1}” is not there: the system’s default is used.</source>
        <translation>El dispositivo de salida «{1}» no está: se usa el predeterminado del sistema.</translation>
    </message>
    <message>
        <source>The sound device is gone. Press play to go on.</source>
        <translation>El dispositivo de sonido desapareció. Pulse reproducir para continuar.</translation>
    </message>
    <message>
        <source>The audit log {1} is not open.</source>
        <translation>El registro de auditoría {1} no está abierto.</translation>
    </message>
    <message>
        <source>The receipt of this action cannot be read any more. Look at the platform&apos;s own console for what came of it, and ask anew if need be.</source>
        <translation>El comprobante de esta acción ya no se puede leer. Mire en la consola de la propia plataforma qué resultó de ella, y pídala de nuevo si hace falta.</translation>
    </message>
    <message>
        <source>The audit log was changed from outside: from line {1} on it does not hold together. It goes on behind that line; keep a copy of audit.db if it matters.</source>
        <translation>El registro de auditoría se cambió desde fuera: desde la línea {1} no es coherente. Continúa después de esa línea; guarde una copia de audit.db si importa.</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log was damaged. It was set aside as {1} and a new one begun.</source>
        <translation>El registro de auditoría estaba dañado. Se apartó como {1} y se inició uno nuevo.</translation>
    </message>
    <message>
        <source>what was not sent yet is not sent. The audit log tells what was.</source>
        <translation>lo que aún no se envió no se envía. El registro de auditoría dice qué era.</translation>
    </message>
    <message>
        <source>file of batches</source>
        <translation>archivo de lotes</translation>
    </message>
    <message>
        <source>There is no such plan here: it was thrown away, or is of another desk.</source>
        <translation>Aquí no existe ese plan: se desechó, o es de otro puesto.</translation>
    </message>
    <message>
        <source>This plan was sent already; it is not changed any more.</source>
        <translation>Este plan ya se envió; ya no se cambia.</translation>
    </message>
    <message>
        <source>The list came in pieces out of order. Take it over once more.</source>
        <translation>La lista llegó en partes desordenadas. Tómela otra vez.</translation>
    </message>
    <message>
        <source>X numbers, and until when bindings made here live, are not known any more, and plans are gone. The bindings themselves are read from the platform again once their X are added.</source>
        <translation>Los números X, y hasta cuándo duran los vínculos creados aquí, ya no se conocen, y los planes se perdieron. Los vínculos mismos se leen de nuevo de la plataforma cuando se agreguen sus X.</translation>
    </message>
    <message>
        <source>file of bindings</source>
        <translation>archivo de vínculos</translation>
    </message>
    <message>
        <source>The list of erased numbers cannot be read ({1}): what platforms still tell of them is kept again. Erase them once more.</source>
        <translation>La lista de números borrados no se puede leer ({1}): lo que las plataformas aún informen de ellos se conserva de nuevo. Bórrelos otra vez.</translation>
    </message>
    <message>
        <source>What is erased cannot be noted ({1}); nothing was erased. Check the folder {2}.</source>
        <translation>Lo que se borra no se puede anotar ({1}); no se borró nada. Revise la carpeta {2}.</translation>
    </message>
    <message>
        <source>The disk that holds {1} is full. Free some space in {2}; recording goes on by itself.</source>
        <translation>El disco que contiene {1} está lleno. Libere espacio en {2}; el registro continúa por sí solo.</translation>
    </message>
    <message>
        <source>The journal {1} is damaged. Start Dialwatch again: the file is then set aside and a new one begun.</source>
        <translation>El diario {1} está dañado. Inicie Dialwatch de nuevo: el archivo se aparta entonces y se inicia uno nuevo.</translation>
    </message>
    <message>
        <source>The journal {1} cannot be written. Check that the folder {2} exists and that you may write to it.</source>
        <translation>El diario {1} no se puede escribir. Compruebe que la carpeta {2} existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>Another program holds the journal {1}. Close it; recording goes on by itself.</source>
        <translation>Otro programa ocupa el diario {1}. Ciérrelo; el registro continúa por sí solo.</translation>
    </message>
    <message>
        <source>The journal {1} cannot be used ({2}). Check the disk that holds {3}; recording goes on by itself once it works.</source>
        <translation>El diario {1} no se puede usar ({2}). Revise el disco que contiene {3}; el registro continúa por sí solo cuando funcione.</translation>
    </message>
    <message>
        <source>The journal {1} cannot be used ({2}). Check the folder {3}.</source>
        <translation>El diario {1} no se puede usar ({2}). Revise la carpeta {3}.</translation>
    </message>
    <message>
        <source>The inbox {1} is not open.</source>
        <translation>La bandeja de entrada {1} no está abierta.</translation>
    </message>
    <message>
        <source>The body of a push is gone ({1}): its file {2} was taken out of {3}.</source>
        <translation>El cuerpo de un aviso se perdió ({1}): su archivo {2} fue retirado de {3}.</translation>
    </message>
    <message>
        <source>The inbox of pushes was damaged. It was set aside as {1} and a new one begun. What was read is in the journal.</source>
        <translation>La bandeja de entrada de avisos estaba dañada. Se apartó como {1} y se inició una nueva. Lo que se leyó está en el diario.</translation>
    </message>
    <message>
        <source>The journal {1} is not open.</source>
        <translation>El diario {1} no está abierto.</translation>
    </message>
    <message>
        <source>This campaign was sent already; it is not changed any more. Use it as the pattern of another.</source>
        <translation>Esta campaña ya se envió; ya no se cambia. Úsela como modelo de otra.</translation>
    </message>
    <message>
        <source>drafts are gone, and what was not sent yet is not sent. The audit log tells what was.</source>
        <translation>los borradores se perdieron, y lo que aún no se envió no se envía. El registro de auditoría dice qué era.</translation>
    </message>
    <message>
        <source>There is no such draft any more.</source>
        <translation>Ya no existe ese borrador.</translation>
    </message>
    <message>
        <source>file of launches</source>
        <translation>archivo de lanzamientos</translation>
    </message>
    <message>
        <source>A campaign was made of it already.</source>
        <translation>Ya se creó una campaña a partir de él.</translation>
    </message>
    <message>
        <source>There is no such launch.</source>
        <translation>No existe ese lanzamiento.</translation>
    </message>
    <message>
        <source>{1} rows are neither sent nor left out, or both.</source>
        <translation>{1} filas no están ni enviadas ni omitidas, o ambas cosas.</translation>
    </message>
    <message>
        <source>The journal {1} was written by a newer Dialwatch and is left untouched. Install that version, or choose another profile.</source>
        <translation>El diario {1} fue escrito por un Dialwatch más nuevo y se deja intacto. Instale esa versión, o elija otro perfil.</translation>
    </message>
    <message>
        <source>This copy of Dialwatch is incomplete. Install it again.</source>
        <translation>Esta copia de Dialwatch está incompleta. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>The account {1} is not known to the journal.</source>
        <translation>El diario no conoce la cuenta {1}.</translation>
    </message>
    <message>
        <source>{1} is no journal.</source>
        <translation>{1} no es un diario.</translation>
    </message>
    <message>
        <source>{1} is cut off.</source>
        <translation>{1} está cortado.</translation>
    </message>
    <message>
        <source>{1} is another program&apos;s file.</source>
        <translation>{1} es un archivo de otro programa.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <translation>{1} está dañado.</translation>
    </message>
    <message>
        <source>The journal was damaged. It was set aside as {1} and a new one begun; what the platforms still list is read again.</source>
        <translation>El diario estaba dañado. Se apartó como {1} y se inició uno nuevo; lo que las plataformas aún listan se lee de nuevo.</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>No existe ese plan.</translation>
    </message>
    <message>
        <source>That plan was sent already.</source>
        <translation>Ese plan ya se envió.</translation>
    </message>
    <message>
        <source>{1} call id stands both under “{2}” and under “{3}”. Both are kept as calls of their own.</source>
        <translation>{1} id de llamada está tanto bajo «{2}» como bajo «{3}». Ambas se conservan como llamadas propias.</translation>
    </message>
    <message>
        <source>{1} call ids stand both under “{2}” and under “{3}”. Both are kept as calls of their own.</source>
        <translation>{1} ids de llamadas están tanto bajo «{2}» como bajo «{3}». Ambas se conservan como llamadas propias.</translation>
    </message>
    <message>
        <source>The file of the recordings is not open.</source>
        <translation>El archivo de las grabaciones no está abierto.</translation>
    </message>
    <message>
        <source>The file of the recordings was damaged. It was set aside as {1} and an empty one begun: markers and judgements are in the old one, and recordings have to be fetched again.</source>
        <translation>El archivo de las grabaciones estaba dañado. Se apartó como {1} y se inició uno vacío: las marcas y evaluaciones están en el antiguo, y las grabaciones se deben obtener de nuevo.</translation>
    </message>
    <message>
        <source>file of recordings</source>
        <translation>archivo de grabaciones</translation>
    </message>
    <message>
        <source>{1} is no {2}.</source>
        <translation>{1} no es: {2}.</translation>
    </message>
    <message>
        <source>The {1} is not open.</source>
        <translation>No está abierto: {1}.</translation>
    </message>
    <message>
        <source>The {1} was damaged. It was set aside as {2} and a new one begun: {3}</source>
        <translation>Estaba dañado: {1}. Se apartó como {2} y se inició uno nuevo: {3}</translation>
    </message>
    <message>
        <source>stop list</source>
        <translation>lista de no llamar</translation>
    </message>
    <message>
        <source>The stop list is not open.</source>
        <translation>La lista de no llamar no está abierta.</translation>
    </message>
    <message>
        <source>The stop list was damaged. It was set aside as {1} and an empty one begun: put whom not to call on it again.</source>
        <translation>La lista de no llamar estaba dañada. Se apartó como {1} y se inició una vacía: ponga en ella de nuevo a quién no llamar.</translation>
    </message>
    <message>
        <source>The keys are kept in a file that only your passphrase opens; it is asked for after each start.</source>
        <translation>Las claves se guardan en un archivo que solo abre su frase de contraseña; se pide después de cada inicio.</translation>
    </message>
    <message>
        <source>The keys are kept in memory, until the program ends; then they are asked again.</source>
        <translation>Las claves se mantienen en memoria hasta que termine el programa; después se piden de nuevo.</translation>
    </message>
    <message>
        <source>The keys are kept in {1}, which only you can read.</source>
        <translation>Las claves se guardan en {1}, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>this keyring would write plain text</source>
        <translation>este llavero escribiría texto sin cifrar</translation>
    </message>
    <message>
        <source>The keys are kept in the system&apos;s keyring.</source>
        <translation>Las claves se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, so the keys are kept only until the engine ends. Start with --secrets DIR to keep them in files that only you can read.</source>
        <translation>Este sistema no tiene un llavero utilizable, así que las claves se mantienen solo hasta que termine el motor. Inicie con --secrets DIR para guardarlas en archivos que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The keys must be written as names with values.</source>
        <translation>Las claves se deben escribir como nombres con valores.</translation>
    </message>
    <message>
        <source>This account&apos;s id cannot be used as a file name.</source>
        <translation>El id de esta cuenta no se puede usar como nombre de archivo.</translation>
    </message>
    <message>
        <source>The keys in {1} can be read by others. Close the file with “chmod 600 {2}”, and consider the keys as seen.</source>
        <translation>Otras personas pueden leer las claves en {1}. Cierre el archivo con «chmod 600 {2}», y considere que las claves fueron vistas.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the keys as they were given.</source>
        <translation>El llavero del sistema no guardó las claves como se le dieron.</translation>
    </message>
    <message>
        <source>There are no keys for this account. Enter them in Watch → Settings.</source>
        <translation>No hay claves para esta cuenta. Introdúzcalas en Monitoreo → Configuración.</translation>
    </message>
    <message>
        <source>The keys of this account lack {1}.</source>
        <translation>A las claves de esta cuenta les falta {1}.</translation>
    </message>
    <message>
        <source>The keys cannot be written to {1} ({2}).</source>
        <translation>Las claves no se pueden escribir en {1} ({2}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds something else in place of the keys. Add the account again.</source>
        <translation>El llavero del sistema contiene otra cosa en lugar de las claves. Agregue la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer; it may be locked. Unlock it, then test the account; or start with --secrets DIR.</source>
        <translation>El llavero del sistema no responde; puede estar bloqueado. Desbloquéelo y luego pruebe la cuenta; o inicie con --secrets DIR.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({1}). Start with --secrets DIR to keep keys in files that only you can read.</source>
        <translation>El llavero del sistema no se puede usar ({1}). Inicie con --secrets DIR para guardar las claves en archivos que solo usted pueda leer.</translation>
    </message>
    <message>
        <source>The keys in {1} cannot be read ({2}).</source>
        <translation>Las claves en {1} no se pueden leer ({2}).</translation>
    </message>
    <message>
        <source>The keys in {1} cannot be understood. Write one line for each key, like app_key = &quot;…&quot;.</source>
        <translation>Las claves en {1} no se entienden. Escriba una línea por clave, como app_key = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>The profile folder {1} cannot be used ({2}). Choose another one with --profile.</source>
        <translation>La carpeta del perfil {1} no se puede usar ({2}). Elija otra con --profile.</translation>
    </message>
    <message>
        <source>“{1}” is no host; write one like files.example.com</source>
        <translation>«{1}» no es un servidor; escriba uno como files.example.com</translation>
    </message>
    <message>
        <source>“{1}” is no outcome</source>
        <translation>«{1}» no es un desenlace</translation>
    </message>
    <message>
        <source>the fingerprint of “{1}” is no SHA-256</source>
        <translation>la huella de «{1}» no es SHA-256</translation>
    </message>
    <message>
        <source>{1}: from {2} to {3} days can be kept, or 0 for ever</source>
        <translation>{1}: se puede conservar de {2} a {3} días, o 0 para siempre</translation>
    </message>
    <message>
        <source>{1}: from {2} to {3} days can be kept</source>
        <translation>{1}: se puede conservar de {2} a {3} días</translation>
    </message>
    <message>
        <source>The kept file is damaged, or none of ours.</source>
        <translation>El archivo guardado está dañado, o no es nuestro.</translation>
    </message>
    <message>
        <source>The kept file cannot be read ({1}).</source>
        <translation>El archivo guardado no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The kept file cannot be read any more.</source>
        <translation>El archivo guardado ya no se puede leer.</translation>
    </message>
    <message>
        <source>The kept file is damaged or cut off.</source>
        <translation>El archivo guardado está dañado o cortado.</translation>
    </message>
    <message>
        <source>“{1}” is damaged, so it is left as it is. Move it out of the profile&apos;s folder and enter the keys again.</source>
        <translation>«{1}» está dañado, así que se deja como está. Sáquelo de la carpeta del perfil e introduzca las claves de nuevo.</translation>
    </message>
    <message>
        <source>“{1}” was written by a newer Dialwatch, so it is left as it is. Use that version, or keep the keys somewhere else.</source>
        <translation>«{1}» fue escrito por un Dialwatch más nuevo, así que se deja como está. Use esa versión, o guarde las claves en otra parte.</translation>
    </message>
    <message>
        <source>A passphrase has {1} characters or more.</source>
        <translation>Una frase de contraseña tiene {1} caracteres o más.</translation>
    </message>
    <message>
        <source>The keys are locked by your passphrase. Enter it: Watch → Unlock keys.</source>
        <translation>Las claves están bloqueadas por su frase de contraseña. Introdúzcala: Monitoreo → Desbloquear claves.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the kept keys.</source>
        <translation>Esta no es la frase de contraseña de las claves guardadas.</translation>
    </message>
    <message>
        <source>The keys cannot be written ({1}).</source>
        <translation>Las claves no se pueden escribir ({1}).</translation>
    </message>
    <message>
        <source>The file of keys cannot be read ({1}).</source>
        <translation>El archivo de claves no se puede leer ({1}).</translation>
    </message>
    <message>
        <source>The settings were written by a newer Dialwatch. What this version understands of them holds; nothing is written into them. Use the newer version, or move settings.toml out of the profile&apos;s folder to begin anew.</source>
        <translation>La configuración fue escrita por un Dialwatch más nuevo. Rige lo que esta versión entiende de ella; no se escribe nada. Use la versión más nueva, o saque settings.toml de la carpeta del perfil para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The settings file could not be understood ({1}). It was kept as “{2}”, and the program started with defaults: add your accounts again, or repair the file and put it back.</source>
        <translation>El archivo de configuración no se pudo entender ({1}). Se guardó como «{2}», y el programa inició con valores predeterminados: agregue de nuevo sus cuentas, o repare el archivo y restáurelo.</translation>
    </message>
    <message>
        <source>Platforms are asked at the usual pace.</source>
        <translation>Las plataformas se consultan al ritmo habitual.</translation>
    </message>
    <message>
        <source>Nothing that is pushed is received.</source>
        <translation>No se recibe ningún aviso.</translation>
    </message>
    <message>
        <source>Until then this desk only watches.</source>
        <translation>Hasta entonces este puesto solo monitorea.</translation>
    </message>
    <message>
        <source>Recordings are kept as usual, and none is rescued.</source>
        <translation>Las grabaciones se conservan como de costumbre, y no se rescata ninguna.</translation>
    </message>
    <message>
        <source>Of bindings that end, warnings come as usual.</source>
        <translation>De los vínculos que terminan se avisa como de costumbre.</translation>
    </message>
    <message>
        <source>Everything is kept for the usual time.</source>
        <translation>Todo se conserva el tiempo habitual.</translation>
    </message>
    <message>
        <source>The accounts in settings.toml must be written as [[account]] tables.</source>
        <translation>Las cuentas en settings.toml se deben escribir como tablas [[account]].</translation>
    </message>
    <message>
        <source>0 is the code that gives a call up; enter the one that lets it go on</source>
        <translation>0 es el código que abandona una llamada; introduzca el que la deja continuar</translation>
    </message>
    <message>
        <source>choose what is answered when the stop list cannot be asked</source>
        <translation>elija qué se responde cuando no se puede consultar la lista de no llamar</translation>
    </message>
    <message>
        <source>the address must begin with https://</source>
        <translation>la dirección debe empezar con https://</translation>
    </message>
    <message>
        <source>the address must not hold a name or a password</source>
        <translation>la dirección no debe contener un nombre ni una contraseña</translation>
    </message>
    <message>
        <source>the public address must begin with https:// or http://</source>
        <translation>la dirección pública debe empezar con https:// o http://</translation>
    </message>
    <message>
        <source>There is already an account “{1}”.</source>
        <translation>Ya existe la cuenta «{1}».</translation>
    </message>
    <message>
        <source>“{1}” is no time zone; write one like “Asia/Jakarta”</source>
        <translation>«{1}» no es una zona horaria; escriba una como «Asia/Jakarta»</translation>
    </message>
    <message>
        <source>write an address like 127.0.0.1, or 0.0.0.0 for all</source>
        <translation>escriba una dirección como 127.0.0.1, o 0.0.0.0 para todas</translation>
    </message>
    <message>
        <source>The settings cannot be written ({1}).</source>
        <translation>La configuración no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>Account “{1}” is left out: its id is used twice.</source>
        <translation>La cuenta «{1}» se omite: su id se usa dos veces.</translation>
    </message>
    <message>
        <source>Account “{1}” is left out: {2}. Correct it in settings.toml.</source>
        <translation>La cuenta «{1}» se omite: {2}. Corríjala en settings.toml.</translation>
    </message>
    <message>
        <source>The section [{1}] is left out: {2}.</source>
        <translation>La sección [{1}] se omite: {2}.</translation>
    </message>
    <message>
        <source>Correct it in settings.toml.</source>
        <translation>Corríjala en settings.toml.</translation>
    </message>
    <message>
        <source>“{1}” is no network; write one like 192.0.2.0/24</source>
        <translation>«{1}» no es una red; escriba una como 192.0.2.0/24</translation>
    </message>
    <message>
        <source>The settings cannot be read ({1}); the program runs on defaults.</source>
        <translation>La configuración no se puede leer ({1}); el programa usa valores predeterminados.</translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Calls, with the platform&apos;s own records</source>
        <translation>Llamadas, con los registros propios de la plataforma</translation>
    </message>
    <message>
        <source>Names of campaigns and other words</source>
        <translation>Nombres de campañas y otras palabras</translation>
    </message>
    <message>
        <source>Pushes as they came</source>
        <translation>Avisos tal como llegaron</translation>
    </message>
    <message>
        <source>Pushes that could not be read</source>
        <translation>Avisos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Kept recordings and their markers</source>
        <translation>Grabaciones conservadas y sus marcas</translation>
    </message>
    <message>
        <source>Stop lists</source>
        <translation>Listas de no llamar</translation>
    </message>
    <message>
        <source>Receipts of what was stopped or done</source>
        <translation>Comprobantes de lo detenido o hecho</translation>
    </message>
    <message>
        <source>Lists of campaigns begun here, and drafts</source>
        <translation>Listas de campañas iniciadas aquí y borradores</translation>
    </message>
    <message>
        <source>Book of number bindings</source>
        <translation>Libro de vínculos de números</translation>
    </message>
    <message>
        <source>Plans of bindings and what undoes them</source>
        <translation>Planes de vínculos y lo que los deshace</translation>
    </message>
    <message>
        <source>Lines of the log that are found by it</source>
        <translation>Líneas del registro que se hallan con él</translation>
    </message>
    <message>
        <source>Technical logs</source>
        <translation>Registros técnicos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Files set aside as damaged: they go whole</source>
        <translation>Archivos apartados por dañados: se eliminan enteros</translation>
    </message>
    <message>
        <source>Other files of the profile</source>
        <translation>Otros archivos del perfil</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a number everywhere</source>
        <translation>Borrar un número de todas partes</translation>
    </message>
    <message>
        <source>+62 811 …</source>
        <translation>+62 811 …</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;Look where it stands</source>
        <translation>&amp;Ver dónde está</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Stay on the stop lists, as a mark that names nobody</source>
        <translation>&amp;Dejarlo en las listas de no llamar, como marca que no nombra a nadie</translation>
    </message>
    <message>
        <source>Erase it &amp;everywhere: this cannot be undone</source>
        <translation>Borrarlo de &amp;todas partes: esto no se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>E&amp;rase the number</source>
        <translation>&amp;Borrar el número</translation>
    </message>
    <message>
        <source>Looking everywhere. Rows so far: {n}</source>
        <translation>Buscando en todas partes. Filas hasta ahora: {n}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>It stands nowhere. Look at its digits, or try it with its country&apos;s code.</source>
        <translation>No está en ninguna parte. Revise sus dígitos o pruebe con el código de país.</translation>
    </message>
    <message>
        <source>As it is written (in how many rows): {ways}</source>
        <translation>Como está escrito (en cuántas filas): {ways}</translation>
    </message>
    <message>
        <source>Calls stay and count, without saying whose they were. A keyed hash stays, so that the number is not kept again when a platform still tells of it. Nothing is erased at the platforms, in files saved elsewhere, or in copies of the profile.</source>
        <translation>Las llamadas se quedan y cuentan, sin decir de quién eran. Queda un hash con clave, para que el número no se conserve de nuevo si una plataforma aún lo informa. No se borra nada en las plataformas, en archivos guardados en otro lugar ni en copias del perfil.</translation>
    </message>
    <message>
        <source>Bindings of it that stand at the platform: {n}. Unbind them first, or they are read again.</source>
        <translation>Vínculos del número que existen en la plataforma: {n}. Desvincúlelos primero, o se leerán de nuevo.</translation>
    </message>
    <message>
        <source>Erasing, step {step} of {steps}: {doing}</source>
        <translation>Borrando, paso {step} de {steps}: {doing}</translation>
    </message>
    <message>
        <source>It goes on when this dialog is closed.</source>
        <translation>Continúa aunque se cierre este diálogo.</translation>
    </message>
    <message>
        <source>It stood nowhere any more.</source>
        <translation>Ya no estaba en ninguna parte.</translation>
    </message>
    <message>
        <source>Erased, but it still stands in: {files}. Close what uses them, then go on.</source>
        <translation>Borrado, pero aún está en: {files}. Cierre lo que los usa y luego continúe.</translation>
    </message>
    <message>
        <source>Erased. Every file of the profile was searched to its last byte ({size} MB): it stands nowhere. In its place stands {mark}.</source>
        <translation>Borrado. Se revisó cada archivo del perfil hasta el último byte ({size} MB): no está en ninguna parte. En su lugar está {mark}.</translation>
    </message>
    <message>
        <source>The number of the chosen call; type another one in its place.</source>
        <translation>El número de la llamada elegida; escriba otro en su lugar.</translation>
    </message>
    <message>
        <source>With + and the country&apos;s code. It is found however it is written: with or without the code, with blanks, inside records.</source>
        <translation>Con + y el código de país. Se halla como sea que esté escrito: con o sin el código, con espacios, dentro de registros.</translation>
    </message>
    <message>
        <source>Nothing is erased before you have seen where the number stands.</source>
        <translation>Nada se borra antes de que haya visto dónde está el número.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The {n} calls that the filter leaves of {whole}, as they stand {at}.</source>
        <translation>Las {n} llamadas que el filtro deja de {whole}, tal como están a las {at}.</translation>
    </message>
    <message>
        <source>All {n} calls of the table, as they stand {at}.</source>
        <translation>Las {n} llamadas de la tabla, tal como están a las {at}.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Exportar llamadas</translation>
    </message>
    <message>
        <source>They leave in the order of the table, with times of the zone {zone}.</source>
        <translation>Salen en el orden de la tabla, con horas de la zona {zone}.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>In sight ({n})</source>
        <translation>Visibles ({n})</translation>
    </message>
    <message>
        <source>All ({n} and what is behind them)</source>
        <translation>Todas ({n} y lo que hay detrás)</translation>
    </message>
    <message>
        <source>Answer rate {by}, each minute of {span}</source>
        <translation>Tasa de respuesta {by}, cada minuto de {span}</translation>
    </message>
    <message>
        <source>Export rates</source>
        <translation>Exportar tasas</translation>
    </message>
    <message>
        <source>Answered and attempts with their ratio, its 95 % band and whether it has settled, as they stand {at}. Times leave in the zone {zone}.</source>
        <translation>Contestadas e intentos con su cociente, su banda del 95 % y si está consolidado, tal como están a las {at}. Las horas salen en la zona {zone}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Answer rate {by}, all minutes held</source>
        <translation>Tasa de respuesta {by}, todos los minutos disponibles</translation>
    </message>
    <message>
        <source>Campaigns with their figures</source>
        <translation>Campañas con sus cifras</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfica</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>by campaign</source>
        <translation>por campaña</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>by robot</source>
        <translation>por robot</translation>
    </message>
    <message>
        <source>by platform</source>
        <translation>por plataforma</translation>
    </message>
    <message>
        <source>The process that writes the file ended unexpectedly: nothing was written. Try again.</source>
        <translation>El proceso que escribe el archivo terminó inesperadamente: no se escribió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another file is being written: wait for it, or cancel it.</source>
        <translation>Se está escribiendo otro archivo: espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The process that writes the file could not be started ({why}).</source>
        <translation>No se pudo iniciar el proceso que escribe el archivo ({why}).</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source> (optional)</source>
        <translation> (opcional)</translation>
    </message>
    <message>
        <source>{n} entries from “{name}”</source>
        <translation>{n} entradas de «{name}»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elija…</translation>
    </message>
    <message>
        <source>as the platform decides</source>
        <translation>como decida la plataforma</translation>
    </message>
    <message>
        <source>one number a line</source>
        <translation>un número por línea</translation>
    </message>
    <message>
        <source>name = value, one a line</source>
        <translation>nombre = valor, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>All settings in one file, for another computer or for safe keeping.</source>
        <translation>Toda la configuración en un archivo, para otra computadora o como respaldo.</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>E&amp;xportar configuración…</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>The file holds accounts, polling, pushes, contracts, names of results and how the window looks. It holds no keys and no phone numbers: rules for short messages and callers stay here, and so does the name in the log.</source>
        <translation>El archivo contiene cuentas, sondeo, avisos, contratos, nombres de resultados y el aspecto de la ventana. No contiene claves ni números telefónicos: las reglas para mensajes cortos y llamantes se quedan aquí, igual que el nombre en el registro.</translation>
    </message>
    <message>
        <source>What a file would change is shown before anything does. Keys that are here stay; those of new accounts are asked for.</source>
        <translation>Lo que cambiaría un archivo se muestra antes de que cambie nada. Las claves que hay aquí se quedan; las de cuentas nuevas se solicitan.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter: number, outcome:busy, duration&gt;30 …</source>
        <translation>Filtro: número, outcome:busy, duration&gt;30 …</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>waits while many calls are selected</source>
        <translation>espera mientras hay muchas llamadas seleccionadas</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Filter further …</source>
        <translation>Filtrar más …</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Nothing has to be told.</source>
        <translation>No hay que indicar nada.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Allowed: {span}.</source>
        <translation>Permitido: {span}.</translation>
    </message>
    <message>
        <source>Without it: {value}.</source>
        <translation>Si se omite: {value}.</translation>
    </message>
    <message>
        <source>at most {n} characters</source>
        <translation>como máximo {n} caracteres</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{low} to {high}{unit}</source>
        <translation>{low} a {high}{unit}</translation>
    </message>
    <message>
        <source>from {low} on{unit}</source>
        <translation>desde {low}{unit}</translation>
    </message>
</context>
<context>
    <name>HaltConfirm</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Change the &amp;list</source>
        <translation>Cambiar la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Keep the call</source>
        <translation>&amp;Conservar la llamada</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Conservar el borrador</translation>
    </message>
    <message>
        <source>&amp;Keep the plan</source>
        <translation>&amp;Conservar el plan</translation>
    </message>
    <message>
        <source>&amp;Keep calling</source>
        <translation>&amp;Seguir llamando</translation>
    </message>
    <message>
        <source>&amp;Type {n} to confirm</source>
        <translation>Escri&amp;ba {n} para confirmar</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Falta un motivo.</translation>
    </message>
    <message>
        <source>The number is not typed yet.</source>
        <translation>Aún no se ha escrito el número.</translation>
    </message>
</context>
<context>
    <name>Halting</name>
    <message>
        <source>{n} calls are selected; at most {most} can be cancelled at once. Filter the table, or stop the campaign.</source>
        <translation>Hay {n} llamadas seleccionadas; se pueden cancelar como máximo {most} a la vez. Filtre la tabla o detenga la campaña.</translation>
    </message>
    <message>
        <source>1 selected call</source>
        <translation>1 llamada seleccionada</translation>
    </message>
    <message>
        <source>{n} selected calls</source>
        <translation>{n} llamadas seleccionadas</translation>
    </message>
    <message>
        <source>{number}, talking since {time} ({length}) on {x}.</source>
        <translation>{number}, en conversación desde {time} ({length}) por {x}.</translation>
    </message>
    <message>
        <source>{number}, ringing since {time} ({length}) on {x}.</source>
        <translation>{number}, timbrando desde {time} ({length}) por {x}.</translation>
    </message>
    <message>
        <source>Both sides are cut off at once.</source>
        <translation>Ambas partes se cortan de inmediato.</translation>
    </message>
</context>
<context>
    <name>Halts</name>
    <message>
        <source>{name} is written: {n} entries, numbers masked.</source>
        <translation>Se escribió {name}: {n} entradas, números enmascarados.</translation>
    </message>
    <message>
        <source>Whom to cancel</source>
        <translation>A quién cancelar</translation>
    </message>
    <message>
        <source>Number, order id or case id</source>
        <translation>Número, id de pedido o id de caso</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No mostrado</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>all chosen</source>
        <translation>todos elegidos</translation>
    </message>
    <message>
        <source>some chosen</source>
        <translation>algunos elegidos</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>Listado como</translation>
    </message>
    <message>
        <source>Stays undone</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>en conversación</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cancelled before</source>
        <translation>cancelado antes</translation>
    </message>
    <message>
        <source>unknown here</source>
        <translation>no figura aquí</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambiguo</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>enmascarado</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>repetidos</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>dialled all the same</source>
        <translation>marcado igual</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>The platform had said yes, and the number was dialled after it.</source>
        <translation>La plataforma había dicho que sí, y el número se marcó después.</translation>
    </message>
    <message>
        <source>Asked again, the platform shows it cancelled.</source>
        <translation>Consultada de nuevo, la plataforma lo muestra cancelado.</translation>
    </message>
    <message>
        <source>The platform said yes; it is seen when its campaign is read again.</source>
        <translation>La plataforma dijo que sí; se verá cuando se lea de nuevo su campaña.</translation>
    </message>
    <message>
        <source>It was called, or over, before it could be stopped.</source>
        <translation>Se llamó, o ya había terminado, antes de poder detenerlo.</translation>
    </message>
    <message>
        <source>The platform said no; code and meaning stand beside.</source>
        <translation>La plataforma dijo que no; el código y su significado están al lado.</translation>
    </message>
    <message>
        <source>It may have reached the platform; nobody knows.</source>
        <translation>Pudo haber llegado a la plataforma; nadie lo sabe.</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} de {total} hechos</translation>
    </message>
    <message>
        <source>Paused: {done} of {total} done</source>
        <translation>En pausa: {done} de {total} hechos</translation>
    </message>
    <message>
        <source>All is sent; what was accepted is watched</source>
        <translation>Todo está enviado; se observa lo aceptado</translation>
    </message>
    <message>
        <source>Done: {done} of {total} have their answer</source>
        <translation>Hecho: {done} de {total} tienen su respuesta</translation>
    </message>
    <message>
        <source>Aborted: {done} of {total} were asked for</source>
        <translation>Abortado: se solicitaron {done} de {total}</translation>
    </message>
    <message>
        <source>Undone: nothing was sent</source>
        <translation>Deshecho: no se envió nada</translation>
    </message>
    <message>
        <source>has paid</source>
        <translation>ya pagó</translation>
    </message>
    <message>
        <source>wrong list</source>
        <translation>lista equivocada</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>queja</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>legal</translation>
    </message>
    <message>
        <source>Cancel calls: these numbers are not dialled any more</source>
        <translation>Cancelar llamadas: estos números ya no se marcan</translation>
    </message>
    <message>
        <source>Stop campaigns: nobody else on their lists is dialled</source>
        <translation>Detener campañas: no se marca a nadie más de sus listas</translation>
    </message>
    <message>
        <source>Terminate a call: both sides are cut off at once</source>
        <translation>Terminar una llamada: ambas partes se cortan de inmediato</translation>
    </message>
    <message>
        <source>Stop 1 campaign</source>
        <translation>Detener 1 campaña</translation>
    </message>
    <message>
        <source>Stop {n} campaigns</source>
        <translation>Detener {n} campañas</translation>
    </message>
    <message>
        <source>Terminate 1 call</source>
        <translation>Terminar 1 llamada</translation>
    </message>
    <message>
        <source>Terminate {n} calls</source>
        <translation>Terminar {n} llamadas</translation>
    </message>
    <message>
        <source>Cancel 1 call</source>
        <translation>Cancelar 1 llamada</translation>
    </message>
    <message>
        <source>Cancel {n} calls</source>
        <translation>Cancelar {n} llamadas</translation>
    </message>
    <message>
        <source>1 campaign will be stopped in</source>
        <translation>1 campaña se detendrá en</translation>
    </message>
    <message>
        <source>{n} campaigns will be stopped in</source>
        <translation>{n} campañas se detendrán en</translation>
    </message>
    <message>
        <source>1 call will be cut off in</source>
        <translation>1 llamada se cortará en</translation>
    </message>
    <message>
        <source>{n} calls will be cut off in</source>
        <translation>{n} llamadas se cortarán en</translation>
    </message>
    <message>
        <source>1 call will be cancelled in</source>
        <translation>1 llamada se cancelará en</translation>
    </message>
    <message>
        <source>{n} calls will be cancelled in</source>
        <translation>{n} llamadas se cancelarán en</translation>
    </message>
    <message>
        <source>will be cancelled</source>
        <translation>se cancelarán</translation>
    </message>
    <message>
        <source>will be cut off</source>
        <translation>se cortarán</translation>
    </message>
    <message>
        <source>will be stopped</source>
        <translation>se detendrán</translation>
    </message>
    <message>
        <source>numbers stay undone</source>
        <translation>números sin marcar</translation>
    </message>
    <message>
        <source>do not tell what stays undone</source>
        <translation>no dicen qué queda sin marcar</translation>
    </message>
    <message>
        <source>need a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>cannot be stopped</source>
        <translation>no se pueden detener</translation>
    </message>
    <message>
        <source>talking (go on)</source>
        <translation>hablando (siguen)</translation>
    </message>
    <message>
        <source>may be held unseen</source>
        <translation>quizá en lista</translation>
    </message>
    <message>
        <source>Sending them takes less than a second.</source>
        <translation>Enviarlos toma menos de un segundo.</translation>
    </message>
    <message>
        <source>Sending them takes about {n} s.</source>
        <translation>Enviarlos toma unos {n} s.</translation>
    </message>
    <message>
        <source>Sending them takes about {time} min.</source>
        <translation>Enviarlos toma unos {time} min.</translation>
    </message>
</context>
<context>
    <name>HealthTab</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Está</translation>
    </message>
    <message>
        <source>Likely rate</source>
        <translation>Tasa probable</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Health of lines</source>
        <translation>Salud de las líneas</translation>
    </message>
    <message>
        <source>1 line stands out of its account&apos;s {n}.</source>
        <translation>1 línea se aparta de las {n} de su cuenta.</translation>
    </message>
    <message>
        <source>{flagged} lines stand out of their account&apos;s {n}.</source>
        <translation>{flagged} líneas se apartan de las {n} de su cuenta.</translation>
    </message>
    <message>
        <source>No line stands out.</source>
        <translation>Ninguna línea se aparta.</translation>
    </message>
    <message>
        <source>A few calls prove nothing: each rate is shrunk towards the account&apos;s others, and one stands out when its band leaves theirs.</source>
        <translation>Unas pocas llamadas no prueban nada: cada tasa se contrae hacia las demás de la cuenta, y una se aparta cuando su banda sale de la de ellas.</translation>
    </message>
    <message>
        <source>Lines appear here with their first calls.</source>
        <translation>Las líneas aparecen aquí con sus primeras llamadas.</translation>
    </message>
</context>
<context>
    <name>HowPage</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Nothing has to be told but the list.</source>
        <translation>No hay que indicar nada más que la lista.</translation>
    </message>
    <message>
        <source>▲ The platform does not list this now.</source>
        <translation>▲ La plataforma no lista esto ahora.</translation>
    </message>
    <message>
        <source>Its script expects the variables {names}.</source>
        <translation>Su guion espera las variables {names}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The list could not be taken over: {why}</source>
        <translation>No se pudo tomar la lista: {why}</translation>
    </message>
    <message>
        <source>The file could not be kept: {why}.</source>
        <translation>No se pudo guardar el archivo: {why}.</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>added, its keys are asked for</source>
        <translation>agregada, se solicitan sus claves</translation>
    </message>
    <message numerus="yes">
        <source>Accounts that are added: %n.</source>
        <translation>
            <numerusform>Cuentas que se agregan: %n.</numerusform>
            <numerusform>Cuentas que se agregan: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings that change: %n.</source>
        <translation>
            <numerusform>Ajustes que cambian: %n.</numerusform>
            <numerusform>Ajustes que cambian: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: all is here already.</source>
        <translation>Nada cambia: ya todo está aquí.</translation>
    </message>
    <message>
        <source>“{name}” is left as it is: here it is on another platform.</source>
        <translation>«{name}» se deja como está: aquí es de otra plataforma.</translation>
    </message>
    <message>
        <source>Keys and accounts that are here stay.</source>
        <translation>Las claves y cuentas que hay aquí se quedan.</translation>
    </message>
    <message>
        <source>Pushes: {name}</source>
        <translation>Avisos: {name}</translation>
    </message>
    <message>
        <source>Recordings: {name}</source>
        <translation>Grabaciones: {name}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>entries: %n</source>
        <translation>
            <numerusform>entradas: %n</numerusform>
            <numerusform>entradas: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>The other columns become &amp;variables</source>
        <translation>Las demás columnas pasan a ser &amp;variables</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>The encoding: {why}.</source>
        <translation>La codificación: {why}.</translation>
    </message>
    <message>
        <source>These rows were kept: their lines and reasons are left out.</source>
        <translation>Estas filas se habían apartado: sus líneas y motivos se omiten.</translation>
    </message>
    <message>
        <source>The columns are those that you chose for such a file before.</source>
        <translation>Las columnas son las que usted eligió antes para un archivo así.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of numbers</source>
        <translation>Importar una lista de números</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Se lee el archivo</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>&amp;Detener lectura</translation>
    </message>
    <message>
        <source>&amp;Keep what is not taken…</source>
        <translation>&amp;Guardar lo que no se toma…</translation>
    </message>
    <message>
        <source>No list is chosen yet. Choose a CSV file or a workbook, or drop one here: you see what is taken of it before anything is used.</source>
        <translation>Aún no se eligió ninguna lista. Elija un archivo CSV o un libro de cálculo, o suéltelo aquí: verá qué se toma de él antes de que se use algo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>{n} rows read…</source>
        <translation>{n} filas leídas…</translation>
    </message>
    <message>
        <source>&amp;Use {n} rows</source>
        <translation>&amp;Usar {n} filas</translation>
    </message>
    <message>
        <source>&amp;Use {n} numbers</source>
        <translation>&amp;Usar {n} números</translation>
    </message>
    <message>
        <source>No row is shown, because the file could not be read. Change how it is read above, mend the file and read it again, or choose another one.</source>
        <translation>No se muestra ninguna fila, porque no se pudo leer el archivo. Cambie arriba cómo se lee, corrija el archivo y léalo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <source>No row is shown, because the file could not be read. Mend it and read it again, or choose another one.</source>
        <translation>No se muestra ninguna fila, porque no se pudo leer el archivo. Corríjalo y léalo de nuevo, o elija otro.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <source>{n} of {whole} rows are handed over…</source>
        <translation>Se entregan {n} de {whole} filas…</translation>
    </message>
    <message>
        <source>Lists ({files})</source>
        <translation>Listas ({files})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keep the rows that are not taken</source>
        <translation>Guardar las filas que no se toman</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se lee el archivo…</translation>
    </message>
    <message>
        <source>The first rows are shown here when the file is read.</source>
        <translation>Las primeras filas se muestran aquí cuando se haya leído el archivo.</translation>
    </message>
    <message>
        <source>The reading was stopped. Nothing is taken.</source>
        <translation>La lectura se detuvo. No se toma nada.</translation>
    </message>
    <message>
        <source>No row is shown, because you stopped the reading.</source>
        <translation>No se muestra ninguna fila, porque usted detuvo la lectura.</translation>
    </message>
    <message>
        <source>&amp;Use the numbers</source>
        <translation>&amp;Usar los números</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>{n} rechazadas</translation>
    </message>
    <message>
        <source>{n} twice</source>
        <translation>{n} repetidas</translation>
    </message>
    <message>
        <source>{n} empty</source>
        <translation>{n} vacías</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} tomadas</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>The platform takes at most {n} numbers at once: split the file.</source>
        <translation>La plataforma admite como máximo {n} números a la vez: divida el archivo.</translation>
    </message>
    <message>
        <source>… and {n} more reasons, beside their rows</source>
        <translation>… y {n} motivos más, junto a sus filas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The process that reads the list ended unexpectedly. Try again.</source>
        <translation>El proceso que lee la lista terminó inesperadamente. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>Filas que no se toman</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>The file has one row, and it is taken for the names of the columns. If it holds a number, untick “The first row names the columns”.</source>
        <translation>El archivo tiene una fila, y se toma como nombres de las columnas. Si contiene un número, desmarque «La primera fila nombra las columnas».</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Por qué no se toma</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Not taken ({n})</source>
        <translation>No tomadas ({n})</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>{day}, {time} exactly</source>
        <translation>{day}, {time} en punto</translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation>{day}, todo el día</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What is fetched</source>
        <translation>Lo que se obtiene</translation>
    </message>
    <message>
        <source>Nothing is being fetched.</source>
        <translation>No se obtiene nada.</translation>
    </message>
    <message>
        <source>&amp;Cancel this one</source>
        <translation>&amp;Cancelar esta</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todas</translation>
    </message>
    <message>
        <source>1 more waits for its turn.</source>
        <translation>1 más espera su turno.</translation>
    </message>
    <message>
        <source>{n} more wait for their turn.</source>
        <translation>{n} más esperan su turno.</translation>
    </message>
</context>
<context>
    <name>JudgeRow</name>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>The label is right (Y)</source>
        <translation>La etiqueta es correcta (Y)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>The label is wrong (N)</source>
        <translation>La etiqueta es incorrecta (N)</translation>
    </message>
    <message>
        <source>Which label would be right?</source>
        <translation>¿Qué etiqueta sería la correcta?</translation>
    </message>
    <message>
        <source>The right label</source>
        <translation>La etiqueta correcta</translation>
    </message>
    <message>
        <source>Label “{label}”</source>
        <translation>Etiqueta «{label}»</translation>
    </message>
    <message>
        <source>No label was given</source>
        <translation>No se puso ninguna etiqueta</translation>
    </message>
    <message>
        <source>Label “{label}”, rather “{better}”</source>
        <translation>Etiqueta «{label}», mejor «{better}»</translation>
    </message>
    <message>
        <source>The robot&apos;s label</source>
        <translation>La etiqueta del robot</translation>
    </message>
</context>
<context>
    <name>KeepPage</name>
    <message>
        <source>How full the cache is</source>
        <translation>Qué tan llena está la caché</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Eliminar después de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> day</source>
        <translation> día</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>&amp;Purgar…</translation>
    </message>
    <message>
        <source>Wipe all &amp;but pinned</source>
        <translation>Purgar todo &amp;menos lo fijado</translation>
    </message>
    <message>
        <source>Wipe &amp;everything</source>
        <translation>Purgar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>{files}, {size}; {pinned} pinned</source>
        <translation>{files}, {size}; {pinned} fijadas</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>{n} recordings</source>
        <translation>{n} grabaciones</translation>
    </message>
    <message>
        <source>Wipe 1 recording? Its file and the key are destroyed for good.</source>
        <translation>¿Purgar 1 grabación? Su archivo y la clave se destruyen para siempre.</translation>
    </message>
    <message>
        <source>Wipe {n} recordings? Their files and the key are destroyed for good.</source>
        <translation>¿Purgar {n} grabaciones? Sus archivos y la clave se destruyen para siempre.</translation>
    </message>
    <message>
        <source>Judgements and markers stay, and what the platforms still have can be fetched again.</source>
        <translation>Las evaluaciones y las marcas se quedan, y lo que las plataformas aún tienen se puede obtener de nuevo.</translation>
    </message>
    <message>
        <source>Pinned ones aside; what was heard longest ago makes room.</source>
        <translation>Aparte de las fijadas; lo que se escuchó hace más tiempo cede su lugar.</translation>
    </message>
    <message>
        <source>What nobody heard for so long is given up.</source>
        <translation>Lo que nadie escucha durante ese tiempo se elimina.</translation>
    </message>
    <message>
        <source>A larger file is not fetched. 3 h of plain sound: 330 MiB.</source>
        <translation>Un archivo más grande no se obtiene. 3 h de sonido sin comprimir: 330 MiB.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>The engine cannot open this profile. Its log says why: {log} in the profile&apos;s folder.</source>
        <translation>El motor no puede abrir este perfil. Su registro dice por qué: {log}, en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>The engine stopped five times within two minutes. The stored calls stay on screen. Look into {log}, then start it again.</source>
        <translation>El motor se detuvo cinco veces en dos minutos. Las llamadas guardadas siguen en pantalla. Consulte {log} y luego inícielo de nuevo.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly and is being restarted. No stored call is lost.</source>
        <translation>El motor se detuvo inesperadamente y se está reiniciando. No se perdió ninguna llamada guardada.</translation>
    </message>
    <message>
        <source>The engine cannot be started: {why}.</source>
        <translation>No se puede iniciar el motor: {why}.</translation>
    </message>
    <message>
        <source>The engine that collected for this profile has ended. Start one here to go on collecting.</source>
        <translation>El motor que recolectaba para este perfil ha terminado. Inicie uno aquí para seguir recolectando.</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>&amp;Show what is entered</source>
        <translation>&amp;Mostrar lo introducido</translation>
    </message>
    <message>
        <source>as the platform issued it</source>
        <translation>tal como la emitió la plataforma</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Aún falta: {what}.</translation>
    </message>
</context>
<context>
    <name>KeyPlaceChooser</name>
    <message>
        <source>Looking for places that can be used…</source>
        <translation>Buscando lugares que se puedan usar…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>B&amp;uscar otra vez</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Choose where the keys are kept.</source>
        <translation>Elija dónde se guardan las claves.</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has %n characters or more.</source>
        <translation>
            <numerusform>Una frase de contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una frase de contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>the passphrase of the keys that are kept already</source>
        <translation>la frase de contraseña de las claves ya guardadas</translation>
    </message>
    <message>
        <source>a new passphrase</source>
        <translation>una frase de contraseña nueva</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Where they are kept</source>
        <translation>Dónde se guardan</translation>
    </message>
    <message>
        <source>Keys, and where they are kept</source>
        <translation>Claves y dónde se guardan</translation>
    </message>
    <message>
        <source>Its keys, from {platform}</source>
        <translation>Sus claves, de {platform}</translation>
    </message>
</context>
<context>
    <name>KpiStrip</name>
    <message>
        <source>Attempts = dials handed to the network whose end is known</source>
        <translation>Intentos = marcaciones entregadas a la red cuyo final se conoce</translation>
    </message>
    <message>
        <source>Not counted: cancelled, pending and unknown calls</source>
        <translation>No se cuentan: llamadas canceladas, pendientes y desconocidas</translation>
    </message>
    <message>
        <source>Answered = attempts answered by a person or a machine</source>
        <translation>Contestadas = intentos contestados por una persona o una máquina</translation>
    </message>
    <message>
        <source>Answered calls often arrive before unanswered ones of the same minute</source>
        <translation>Las llamadas contestadas suelen llegar antes que las no contestadas del mismo minuto</translation>
    </message>
    <message>
        <source>Answer rate = answered ÷ attempts, over the latest 15 settled minutes</source>
        <translation>Tasa de respuesta = contestadas ÷ intentos, en los últimos 15 minutos consolidados</translation>
    </message>
    <message>
        <source>{x} answered of {n} attempts</source>
        <translation>{x} contestadas de {n} intentos</translation>
    </message>
    <message>
        <source>95 % band {low} to {high}</source>
        <translation>banda del 95 % de {low} a {high}</translation>
    </message>
    <message>
        <source>last calls {window}</source>
        <translation>últimas llamadas {window}</translation>
    </message>
    <message>
        <source>Nothing was dialled in the settled minutes since then.</source>
        <translation>Desde entonces no se marcó nada en los minutos consolidados.</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} de ~{needed}</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>In progress = numbers being dialled now, where the platforms tell</source>
        <translation>En curso = números que se marcan ahora, donde las plataformas lo informan</translation>
    </message>
    <message>
        <source>Pace = attempts a minute of the running campaigns, weighted over 5 minutes</source>
        <translation>Ritmo = intentos por minuto de las campañas en curso, ponderados en 5 minutos</translation>
    </message>
    <message>
        <source>95 % band {low} to {high} a minute</source>
        <translation>banda del 95 % de {low} a {high} por minuto</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Average talk time = talk time ÷ answered calls whose talk time is told</source>
        <translation>Conversación media = tiempo de conversación ÷ llamadas contestadas cuyo tiempo se informa</translation>
    </message>
    <message>
        <source>No talk time told yet</source>
        <translation>Aún no se informa tiempo de conversación</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>settled {age} ago</source>
        <translation>consolidado hace {age}</translation>
    </message>
    <message>
        <source>everything that has arrived, unsettled minutes included</source>
        <translation>todo lo que ha llegado, incluidos los minutos sin consolidar</translation>
    </message>
    <message>
        <source>answer rate now</source>
        <translation>tasa de respuesta ahora</translation>
    </message>
    <message>
        <source>attempts today</source>
        <translation>intentos hoy</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>contestadas hoy</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>average talk today</source>
        <translation>conversación media hoy</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Names of results</source>
        <translation>Nombres de resultados</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>Se leen los nombres…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Kinds of names</source>
        <translation>Tipos de nombres</translation>
    </message>
    <message>
        <source>Kinds of codes</source>
        <translation>Tipos de códigos</translation>
    </message>
    <message>
        <source>Dictionary in force</source>
        <translation>Diccionario vigente</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Otro código</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Reset name</source>
        <translation>&amp;Restablecer nombre</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Codes and their names</source>
        <translation>Códigos y sus nombres</translation>
    </message>
    <message>
        <source>Give a code the name that your team uses: choose its row and type. In this account the name then stands wherever the code stood, and the filter finds both.</source>
        <translation>Dé a un código el nombre que usa su equipo: elija su fila y escriba. En esta cuenta el nombre aparece entonces en todo lugar donde estaba el código, y el filtro encuentra ambos.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>All dictionaries</source>
        <translation>Todos los diccionarios</translation>
    </message>
    <message>
        <source>No label has come yet. You can add codes below and name them in advance.</source>
        <translation>Aún no ha llegado ninguna etiqueta. Abajo puede agregar códigos y darles nombre de antemano.</translation>
    </message>
    <message>
        <source>The platform does not tell which codes there are. Open a call to see its code, then add it below, spelled the same.</source>
        <translation>La plataforma no informa qué códigos existen. Abra una llamada para ver su código y luego agréguelo abajo, escrito igual.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Number detection</source>
        <translation>Detección de número</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Release cause</source>
        <translation>Causa de liberación</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The last changes of the draft could not be kept: {why}</source>
        <translation>No se pudieron guardar los últimos cambios del borrador: {why}</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>{name} is written: {n} rows, numbers masked.</source>
        <translation>Se escribió {name}: {n} filas, números enmascarados.</translation>
    </message>
    <message>
        <source>pasted.txt</source>
        <translation>pegado.txt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>into a task</source>
        <translation>a una tarea</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>flujo de trabajo</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>se deja pasar</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloquea</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>only told</source>
        <translation>solo se informa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>window of time</source>
        <translation>horario</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>no listado</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada que enviar</translation>
    </message>
    <message>
        <source>bad number</source>
        <translation>número incorrecto</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>dos veces en la lista</translation>
    </message>
    <message>
        <source>in a running campaign</source>
        <translation>en una campaña en curso</translation>
    </message>
    <message>
        <source>on the stop list</source>
        <translation>en la lista de no llamar</translation>
    </message>
    <message>
        <source>forbidden sign</source>
        <translation>signo prohibido</translation>
    </message>
    <message>
        <source>variable missing</source>
        <translation>falta una variable</translation>
    </message>
    <message>
        <source>same list</source>
        <translation>misma lista</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>no revisado</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>omitido: {why}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>Asked again, the platform shows it.</source>
        <translation>Consultada de nuevo, la plataforma lo muestra.</translation>
    </message>
    <message>
        <source>The platform said yes; it is confirmed when the platform shows it.</source>
        <translation>La plataforma dijo que sí; se confirma cuando la plataforma lo muestre.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>ordered by the client</source>
        <translation>solicitado por el cliente</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>segundo intento</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Launch 1 call</source>
        <translation>Lanzar 1 llamada</translation>
    </message>
    <message>
        <source>Launch {n} calls</source>
        <translation>Lanzar {n} llamadas</translation>
    </message>
    <message>
        <source>1 number will be handed over to be called in</source>
        <translation>1 número se entregará para llamarlo en</translation>
    </message>
    <message>
        <source>{n} numbers will be handed over to be called in</source>
        <translation>{n} números se entregarán para llamarlos en</translation>
    </message>
    <message>
        <source>It counts as accepted by your decision, and is not sent again. If it did not arrive, nobody of it is called.</source>
        <translation>Cuenta como aceptada por decisión de usted y no se envía de nuevo. Si no llegó, no se llama a nadie de ella.</translation>
    </message>
    <message>
        <source>It is sent once more. If it had arrived after all, these people are called twice.</source>
        <translation>Se envía una vez más. Si después de todo había llegado, a estas personas se les llama dos veces.</translation>
    </message>
    <message>
        <source>It stays unknown and is never sent again; results that show it settle it later.</source>
        <translation>Queda desconocida y nunca se envía de nuevo; los resultados que la muestren la aclararán después.</translation>
    </message>
    <message>
        <source>will be sent</source>
        <translation>se enviarán</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>campaigns</source>
        <translation>campañas</translation>
    </message>
    <message>
        <source>The first row: {row}.</source>
        <translation>La primera fila: {row}.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>something blocks</source>
        <translation>algo bloquea</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se halló nada</translation>
    </message>
    <message>
        <source>Times are those of the account: {zone} ({word}).</source>
        <translation>Las horas son las de la cuenta: {zone} ({word}).</translation>
    </message>
    <message>
        <source>Beside each stands the time of this window: {zone} ({word}).</source>
        <translation>Junto a cada una está la hora de esta ventana: {zone} ({word}).</translation>
    </message>
    <message>
        <source>Nobody knows when dialling begins.</source>
        <translation>Nadie sabe cuándo comienza la marcación.</translation>
    </message>
    <message>
        <source>Dialling begins {time}.</source>
        <translation>La marcación comienza {time}.</translation>
    </message>
    <message>
        <source>It ends {time}.</source>
        <translation>Termina {time}.</translation>
    </message>
    <message>
        <source>{done} of {total} requests</source>
        <translation>{done} de {total} solicitudes</translation>
    </message>
    <message>
        <source>{n} to be decided</source>
        <translation>{n} por decidir</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revíselo</translation>
    </message>
</context>
<context>
    <name>LaunchDialog</name>
    <message>
        <source>“{name}” cannot be gone on with: its account offers that no more.</source>
        <translation>No se puede continuar con «{name}»: su cuenta ya no lo ofrece.</translation>
    </message>
    <message>
        <source>There is no list yet.</source>
        <translation>Aún no hay lista.</translation>
    </message>
</context>
<context>
    <name>LaunchFrame</name>
    <message>
        <source>New campaign: nothing is sent before you launch it</source>
        <translation>Nueva campaña: nada se envía antes de que usted la lance</translation>
    </message>
</context>
<context>
    <name>LaunchRail</name>
    <message>
        <source>Account and kind</source>
        <translation>Cuenta y tipo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Calls are still being stopped</source>
        <translation>Aún se están deteniendo llamadas</translation>
    </message>
    <message>
        <source>A campaign is still being handed over</source>
        <translation>Aún se está entregando una campaña</translation>
    </message>
    <message>
        <source>1 request is not answered or not sent yet.</source>
        <translation>1 solicitud aún no se ha respondido o enviado.</translation>
    </message>
    <message>
        <source>{n} requests are not answered or not sent yet.</source>
        <translation>{n} solicitudes aún no se han respondido o enviado.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
    <message>
        <source>Quit now, and the rest waits until Dialwatch is started again.</source>
        <translation>Si sale ahora, el resto espera hasta que Dialwatch se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The platforms go on calling meanwhile.</source>
        <translation>Mientras tanto, las plataformas siguen llamando.</translation>
    </message>
    <message>
        <source>Whose rows are not handed over yet is not called.</source>
        <translation>A quienes están en filas aún no entregadas no se les llama.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend of the answer-rate chart</source>
        <translation>Leyenda de la gráfica de tasa de respuesta</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>Those with most attempts</source>
        <translation>Las que tienen más intentos</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>That cannot be changed ({why}).</source>
        <translation>No se puede cambiar ({why}).</translation>
    </message>
</context>
<context>
    <name>LifeDialog</name>
    <message>
        <source>Closing and starting</source>
        <translation>Cierre e inicio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>LifeField</name>
    <message>
        <source>30 d, or 2027-01-31 18:00</source>
        <translation>30 d, o 2027-01-31 18:00</translation>
    </message>
    <message>
        <source>Choose, or type a length such as “3 d 4 h”, or the day until which it lives.</source>
        <translation>Elija, o escriba una duración como «3 d 4 h» o el día hasta el que tiene vigencia.</translation>
    </message>
    <message>
        <source>At most {life}.</source>
        <translation>Como máximo {life}.</translation>
    </message>
    <message>
        <source>Without it: {value}.</source>
        <translation>Si se omite: {value}.</translation>
    </message>
</context>
<context>
    <name>LifeGroup</name>
    <message>
        <source>&amp;Ask the next time</source>
        <translation>&amp;Preguntar la próxima vez</translation>
    </message>
    <message>
        <source>&amp;Hide in the tray and go on</source>
        <translation>&amp;Ocultar en la bandeja y continuar</translation>
    </message>
    <message>
        <source>&amp;Quit Dialwatch</source>
        <translation>&amp;Salir de Dialwatch</translation>
    </message>
    <message>
        <source>&amp;Keep collecting when Dialwatch quits</source>
        <translation>Seguir &amp;recolectando al salir de Dialwatch</translation>
    </message>
    <message>
        <source>&amp;Start with the system, in the tray</source>
        <translation>&amp;Iniciar con el sistema, en la bandeja</translation>
    </message>
    <message>
        <source>This system shows no tray: closing the window quits.</source>
        <translation>Este sistema no muestra bandeja: al cerrar la ventana se sale.</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Calls are read and pushes are taken while no window is open, until the computer is shut down. The next start shows them.</source>
        <translation>Se leen llamadas y se reciben avisos aunque no haya ventana abierta, hasta que se apague la computadora. El próximo inicio los muestra.</translation>
    </message>
    <message>
        <source>Dialwatch is there, and collects, as soon as you log in.</source>
        <translation>Dialwatch está ahí, y recolecta, en cuanto usted inicia sesión.</translation>
    </message>
</context>
<context>
    <name>Lifetimes</name>
    <message>
        <source>Never ends</source>
        <translation>Nunca termina</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>nunca termina</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>It never ends by itself.</source>
        <translation>Nunca termina por sí mismo.</translation>
    </message>
    <message>
        <source>Lives {life}: ends about {at} ({zone}) when it is sent now.</source>
        <translation>Vigencia de {life}: termina hacia {at} ({zone}) si se envía ahora.</translation>
    </message>
    <message>
        <source>is over already.</source>
        <translation>ya pasó.</translation>
    </message>
    <message>
        <source>must be a length such as “30 d”, “12 h” or “3 d 4 h”, “never”, or a day such as 2027-01-31 or 2027-01-31 18:00.</source>
        <translation>debe ser una duración como «30 d», «12 h» o «3 d 4 h», «nunca termina», o un día como 2027-01-31 o 2027-01-31 18:00.</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>key accepted</source>
        <translation>clave aceptada</translation>
    </message>
    <message>
        <source>Last push: {age} ago</source>
        <translation>Último aviso: hace {age}</translation>
    </message>
    <message>
        <source>Last good answer: {age} ago</source>
        <translation>Última respuesta buena: hace {age}</translation>
    </message>
    <message>
        <source>Last refresh: {n} requests, {size}, {seconds} s</source>
        <translation>Última actualización: {n} solicitudes, {size}, {seconds} s</translation>
    </message>
    <message>
        <source>Since the start: {n} requests, {size}</source>
        <translation>Desde el inicio: {n} solicitudes, {size}</translation>
    </message>
    <message>
        <source>The platform&apos;s clock differs by {s} s from ours</source>
        <translation>El reloj de la plataforma difiere {s} s del nuestro</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Or paste here: a number a line, or rows of a sheet with their headings</source>
        <translation>O pegue aquí: un número por línea, o filas de una hoja con sus encabezados</translation>
    </message>
    <message>
        <source>&amp;Read what is pasted…</source>
        <translation>&amp;Leer lo pegado…</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Each row has: {columns}.</source>
        <translation>Cada fila tiene: {columns}.</translation>
    </message>
    <message>
        <source>More than {n} rows are sent in several requests.</source>
        <translation>Más de {n} filas se envían en varias solicitudes.</translation>
    </message>
    <message>
        <source>At most {n} rows are taken.</source>
        <translation>Se admiten como máximo {n} filas.</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Whom is to be called? Nothing is sent from here.</source>
        <translation>¿A quién se va a llamar? Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>No list yet: choose a file above, or paste one.</source>
        <translation>Aún no hay lista: elija arriba un archivo, o pegue una.</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>lo pegado</translation>
    </message>
    <message>
        <source>{rows} from {name}</source>
        <translation>{rows} de {name}</translation>
    </message>
    <message>
        <source>{n} of its {lines} rows were not taken.</source>
        <translation>{n} de sus {lines} filas no se tomaron.</translation>
    </message>
    <message>
        <source>Variables: {names}.</source>
        <translation>Variables: {names}.</translation>
    </message>
    <message>
        <source>No row has variables.</source>
        <translation>Ninguna fila tiene variables.</translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <source>the newest {n}, not heard yet</source>
        <translation>las {n} más recientes, aún sin escuchar</translation>
    </message>
    <message>
        <source>{n} drawn by chance</source>
        <translation>{n} tomadas al azar</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>muestra al azar</translation>
    </message>
    <message>
        <source>agreed too soon</source>
        <translation>aceptó muy pronto</translation>
    </message>
    <message>
        <source>under 5 s</source>
        <translation>menos de 5 s</translation>
    </message>
    <message>
        <source>silent start</source>
        <translation>inicio en silencio</translation>
    </message>
    <message>
        <source>odd length</source>
        <translation>duración rara</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>preguntó otra vez</translation>
    </message>
    <message>
        <source>It was drawn by chance.</source>
        <translation>Se tomó al azar.</translation>
    </message>
    <message>
        <source>It is labelled as an agreement and lasted under 8 s.</source>
        <translation>Está etiquetada como acuerdo y duró menos de 8 s.</translation>
    </message>
    <message>
        <source>It was answered and lasted under 5 s.</source>
        <translation>Se contestó y duró menos de 5 s.</translation>
    </message>
    <message>
        <source>Nobody speaks for a long time at its beginning.</source>
        <translation>Nadie habla durante mucho tiempo al comienzo.</translation>
    </message>
    <message>
        <source>It is shorter or longer than 95 % of the calls with its label.</source>
        <translation>Es más corta o más larga que el 95 % de las llamadas con su etiqueta.</translation>
    </message>
    <message>
        <source>The robot asked the same again and again.</source>
        <translation>El robot preguntó lo mismo una y otra vez.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>escuchada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>no obtenida</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>{wrong} of {n}</source>
        <translation>{wrong} de {n}</translation>
    </message>
    <message>
        <source>Labels that were wrong, of those judged in random samples</source>
        <translation>Etiquetas incorrectas, de las evaluadas en muestras al azar</translation>
    </message>
</context>
<context>
    <name>ListeningHeader</name>
    <message>
        <source>odd calls</source>
        <translation>llamadas raras</translation>
    </message>
    <message>
        <source>random sample</source>
        <translation>muestra al azar</translation>
    </message>
    <message>
        <source>Pick anew</source>
        <translation>Elegir de nuevo</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Talk min:s</source>
        <translation>Conv. min:s</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Listening queue</source>
        <translation>Cola de escucha</translation>
    </message>
    <message>
        <source>Labels wrong</source>
        <translation>Etiquetas incorrectas</translation>
    </message>
    <message>
        <source>Odd calls</source>
        <translation>Llamadas raras</translation>
    </message>
    <message>
        <source>Labels wrong, by robot</source>
        <translation>Etiquetas incorrectas, por robot</translation>
    </message>
    <message>
        <source>No call strikes the eye. A random sample tells how good labels are.</source>
        <translation>Ninguna llamada llama la atención. Una muestra al azar dice qué tan buenas son las etiquetas.</translation>
    </message>
    <message>
        <source>There is no call with a recording that was not judged yet.</source>
        <translation>No hay llamadas con grabación que no se hayan evaluado aún.</translation>
    </message>
    <message>
        <source>Counted over random samples alone: odd calls say nothing about the others</source>
        <translation>Contadas solo en muestras al azar: las llamadas raras no dicen nada de las demás</translation>
    </message>
    <message>
        <source>The calls are being looked through.</source>
        <translation>Se revisan las llamadas.</translation>
    </message>
    <message>
        <source>Judge calls of a random sample to learn how often a robot&apos;s label is wrong.</source>
        <translation>Evalúe llamadas de una muestra al azar para saber con qué frecuencia es incorrecta la etiqueta de un robot.</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>talking</source>
        <translation>en conversación</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>timbrando</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no informado</translation>
    </message>
    <message>
        <source>Last call: {time}</source>
        <translation>Última llamada: {time}</translation>
    </message>
</context>
<context>
    <name>LiveHeader</name>
    <message>
        <source>on now</source>
        <translation>ahora en curso</translation>
    </message>
    <message>
        <source>by X number</source>
        <translation>por número X</translation>
    </message>
</context>
<context>
    <name>LivePanel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>X number</source>
        <translation>Número X</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Why calls failed</source>
        <translation>Por qué fallaron llamadas</translation>
    </message>
    <message>
        <source>Calls that go on now</source>
        <translation>Llamadas en curso ahora</translation>
    </message>
    <message>
        <source>X numbers</source>
        <translation>Números X</translation>
    </message>
    <message>
        <source>Each X number appears here with its first call.</source>
        <translation>Cada número X aparece aquí con su primera llamada.</translation>
    </message>
    <message>
        <source>No call goes on. Calls appear here as they ring.</source>
        <translation>No hay llamadas en curso. Aparecen aquí en cuanto timbran.</translation>
    </message>
    <message>
        <source>The calls of privacy numbers are only pushed, and nothing is received.</source>
        <translation>Las llamadas de números de privacidad llegan solo por avisos, y no se recibe nada.</translation>
    </message>
    <message>
        <source>Receive pushes…</source>
        <translation>Recibir avisos…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialwatch</source>
        <translation>Dialwatch</translation>
    </message>
    <message>
        <source>Dialwatch – simulated platforms</source>
        <translation>Dialwatch – plataformas simuladas</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Live calls</source>
        <translation>Llamadas en vivo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Listening queue</source>
        <translation>Cola de escucha</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Resume polling</source>
        <translation>R&amp;eanudar sondeo</translation>
    </message>
    <message>
        <source>&amp;Pause polling</source>
        <translation>&amp;Pausar sondeo</translation>
    </message>
    <message>
        <source>1 call copied, number masked</source>
        <translation>1 llamada copiada, número enmascarado</translation>
    </message>
    <message>
        <source>{n} calls copied, numbers masked</source>
        <translation>{n} llamadas copiadas, números enmascarados</translation>
    </message>
    <message>
        <source>1 binding copied, numbers masked</source>
        <translation>1 vínculo copiado, números enmascarados</translation>
    </message>
    <message>
        <source>{n} bindings copied, numbers masked</source>
        <translation>{n} vínculos copiados, números enmascarados</translation>
    </message>
</context>
<context>
    <name>MarkerList</name>
    <message>
        <source>Markers</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No markers yet: M sets one.</source>
        <translation>Aún no hay marcas: M pone una.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Monitoreo</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>Cam&amp;paigns</source>
        <translation>Cam&amp;pañas</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Act</source>
        <translation>&amp;Acciones</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>P&amp;erspectives</source>
        <translation>&amp;Perspectivas</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pane&amp;les</translation>
    </message>
    <message>
        <source>&amp;Span of the chart</source>
        <translation>&amp;Intervalo de la gráfica</translation>
    </message>
    <message>
        <source>&amp;Curves of the chart</source>
        <translation>Cur&amp;vas de la gráfica</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>No hay ninguna cuenta configurada</translation>
    </message>
</context>
<context>
    <name>NotesArea</name>
    <message>
        <source>Mark this place, with a note (M)</source>
        <translation>Marcar este lugar, con una nota (M)</translation>
    </message>
    <message>
        <source>Pin: never make room with it (P)</source>
        <translation>Fijar: no eliminarla nunca para hacer espacio (P)</translation>
    </message>
    <message>
        <source>Save the recording to a file (Ctrl+E)</source>
        <translation>Guardar la grabación en un archivo (Ctrl+E)</translation>
    </message>
    <message>
        <source>Markers {n}</source>
        <translation>Marcas {n}</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Diálogo</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Only an application of AXB takes all bindings of an X away at once.</source>
        <translation>Solo una aplicación de AXB quita de una vez todos los vínculos de un X.</translation>
    </message>
    <message>
        <source>Only an application of AX has temporary callees.</source>
        <translation>Solo una aplicación de AX tiene destinatarios temporales.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>1 binding is remembered as the platform tells it.</source>
        <translation>1 vínculo se recuerda como lo informa la plataforma.</translation>
    </message>
    <message>
        <source>{n} bindings are remembered as the platform tells them.</source>
        <translation>{n} vínculos se recuerdan como los informa la plataforma.</translation>
    </message>
    <message>
        <source>X and its A</source>
        <translation>X y su A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Rec.</source>
        <translation>Grab.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Life left</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Answer rate</source>
        <translation>Tasa de respuesta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} de {most}</translation>
    </message>
    <message>
        <source>{n} bound</source>
        <translation>{n} vinculados</translation>
    </message>
    <message>
        <source>{n} known</source>
        <translation>{n} conocidos</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>1 call on now</source>
        <translation>1 llamada en curso</translation>
    </message>
    <message>
        <source>{n} calls on now</source>
        <translation>{n} llamadas en curso</translation>
    </message>
    <message>
        <source>{n} with drift</source>
        <translation>{n} con discrepancia</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>more than the {n} advised</source>
        <translation>más de los {n} recomendados</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>A calls</source>
        <translation>A llama</translation>
    </message>
    <message>
        <source>A called</source>
        <translation>A recibe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no status told</source>
        <translation>estado no informado</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
    <message>
        <source>read {age} ago</source>
        <translation>leído hace {age}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>named by a bind</source>
        <translation>nombrado por una vinculación</translation>
    </message>
    <message>
        <source>learnt from a pushed call</source>
        <translation>aprendido de un aviso de llamada</translation>
    </message>
    <message>
        <source>learnt from a pushed status</source>
        <translation>aprendido de un aviso de estado</translation>
    </message>
    <message>
        <source>named by the platform&apos;s count</source>
        <translation>nombrado por el conteo de la plataforma</translation>
    </message>
    <message>
        <source>the binding</source>
        <translation>el vínculo</translation>
    </message>
    <message>
        <source>lifetime</source>
        <translation>vigencia</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>sentido</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>recording prompt</source>
        <translation>mensaje de grabación</translation>
    </message>
    <message>
        <source>longest call, min</source>
        <translation>llamada más larga, min</translation>
    </message>
    <message>
        <source>last-minute tone</source>
        <translation>tono del último minuto</translation>
    </message>
    <message>
        <source>tone for A</source>
        <translation>tono para A</translation>
    </message>
    <message>
        <source>tone for others</source>
        <translation>tono para los demás</translation>
    </message>
    <message>
        <source>noted data</source>
        <translation>datos anotados</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>callback tone</source>
        <translation>tono de devolución</translation>
    </message>
    <message>
        <source>callback number</source>
        <translation>número de devolución</translation>
    </message>
    <message>
        <source>callbacks live</source>
        <translation>vigencia de devoluciones</translation>
    </message>
    <message>
        <source>city code</source>
        <translation>código de ciudad</translation>
    </message>
    <message>
        <source>other cities</source>
        <translation>otras ciudades</translation>
    </message>
    <message>
        <source>the platform does not show it</source>
        <translation>la plataforma no lo muestra</translation>
    </message>
    <message>
        <source>{field}: ours {ours}, theirs {theirs}</source>
        <translation>{field}: aquí {ours}, plataforma {theirs}</translation>
    </message>
    <message>
        <source>not sure: an answer is missing</source>
        <translation>no es seguro: falta una respuesta</translation>
    </message>
    <message>
        <source>X is {status}</source>
        <translation>X está {status}</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>en conversación</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>timbrando</translation>
    </message>
    <message>
        <source>{outcome}: {meaning}
Called {who}, talked {talk}</source>
        <translation>{outcome}: {meaning}
Llamado {who}, conversación {talk}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>{account}, {line}: {raw} of its settled calls answered; likely {shrunk} ({low} to {high}). Lines like its account&apos;s others lie between {pool_low} and {pool_high}.</source>
        <translation>{account}, {line}: {raw} de sus llamadas consolidadas contestadas; probable {shrunk} ({low} a {high}). Las líneas como las demás de su cuenta están entre {pool_low} y {pool_high}.</translation>
    </message>
    <message>
        <source>A&apos;s next call reaches {callee}, until {at} ({left} left).</source>
        <translation>La próxima llamada de A llega a {callee}, hasta {at} (quedan {left}).</translation>
    </message>
    <message>
        <source>There is no account of Huawei: only its privacy numbers are bound here.</source>
        <translation>No hay ninguna cuenta de Huawei: aquí solo se vinculan sus números de privacidad.</translation>
    </message>
    <message>
        <source>No binding matches.</source>
        <translation>Ningún vínculo coincide.</translation>
    </message>
    <message>
        <source>Show all bindings</source>
        <translation>Mostrar todos los vínculos</translation>
    </message>
    <message>
        <source>The bindings are being loaded.</source>
        <translation>Se cargan los vínculos.</translation>
    </message>
    <message>
        <source>No X number of {name} is known yet. No interface lists them: add them, or wait until they are learnt from pushes of calls and statuses.</source>
        <translation>Aún no se conoce ningún número X de {name}. Ninguna interfaz los lista: agréguelos, o espere a que se aprendan de los avisos de llamadas y estados.</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Agregar números…</translation>
    </message>
</context>
<context>
    <name>NumbersFilter</name>
    <message>
        <source>Filter: number, extension, city, noted data …</source>
        <translation>Filtro: número, extensión, ciudad, datos anotados …</translation>
    </message>
    <message>
        <source>Filter of the bindings</source>
        <translation>Filtro de los vínculos</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>discrepancia</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>Show all bindings</source>
        <translation>Mostrar todos los vínculos</translation>
    </message>
    <message>
        <source>ends within {n} h</source>
        <translation>termina en {n} h o menos</translation>
    </message>
    <message>
        <source>waits while many are chosen</source>
        <translation>espera mientras hay muchos elegidos</translation>
    </message>
    <message>
        <source>{shown} of {whole} on {x} X</source>
        <translation>{shown} de {whole} en {x} X</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>ends {day}</source>
        <translation>termina {day}</translation>
    </message>
</context>
<context>
    <name>NumbersTable</name>
    <message>
        <source>Bindings by X</source>
        <translation>Vínculos por X</translation>
    </message>
    <message>
        <source>Columns of the bindings</source>
        <translation>Columnas de los vínculos</translation>
    </message>
</context>
<context>
    <name>OfferPage</name>
    <message>
        <source>How much has come</source>
        <translation>Cuánto ha llegado</translation>
    </message>
</context>
<context>
    <name>OperationForm</name>
    <message>
        <source>{evidence} · {path}</source>
        <translation>{evidence} · {path}</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>sin ruta</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>The file is not held any more: ask for it again.</source>
        <translation>El archivo ya no está disponible: solicítelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be kept: {why}.</source>
        <translation>No se pudo guardar el archivo: {why}.</translation>
    </message>
    <message>
        <source>Kept as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source> – not confirmed</source>
        <translation> – sin confirmar</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>confirmed or in use</source>
        <translation>confirmado o en uso</translation>
    </message>
    <message>
        <source>shown in the vendor&apos;s sample</source>
        <translation>mostrado en el ejemplo del proveedor</translation>
    </message>
    <message>
        <source>known from practice</source>
        <translation>conocido por la práctica</translation>
    </message>
    <message>
        <source>known from a sister product</source>
        <translation>conocido por un producto hermano</translation>
    </message>
    <message>
        <source>title only</source>
        <translation>solo el título</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>{n} of {total} rows</source>
        <translation>{n} de {total} filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
</context>
<context>
    <name>OperationsDialog</name>
    <message>
        <source>Platform operations</source>
        <translation>Operaciones de plataforma</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Buscar una operación</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Choose what to ask the platform.</source>
        <translation>Elija qué pedir a la plataforma.</translation>
    </message>
    <message>
        <source>The operations are being read…</source>
        <translation>Se leen las operaciones…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>How results become outcomes</source>
        <translation>Cómo los resultados se vuelven desenlaces</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plataformas</translation>
    </message>
    <message>
        <source>Each rule looks at what the platform said. The first rule that holds decides; when none does, the outcome is unknown. To change a table, copy its file into the folder “outcomes” of your profile and edit it there; it holds from the next start.</source>
        <translation>Cada regla examina lo que dijo la plataforma. Decide la primera regla que se cumple; si ninguna se cumple, el desenlace es desconocido. Para cambiar una tabla, copie su archivo a la carpeta «outcomes» de su perfil y edítelo allí; rige desde el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Se lee la tabla…</translation>
    </message>
</context>
<context>
    <name>PagedRowTable</name>
    <message>
        <source>The rows are being read…</source>
        <translation>Se leen las filas…</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>No existe tal fila.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Pasted list</source>
        <translation>Lista pegada</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{name} is written.</source>
        <translation>Se escribió {name}.</translation>
    </message>
</context>
<context>
    <name>PlanCheckPage</name>
    <message>
        <source>Checking</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>How full each X is</source>
        <translation>Qué tan lleno está cada X</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Rows of the plan</source>
        <translation>Filas del plan</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar otra vez</translation>
    </message>
    <message>
        <source>Save &amp;undo file…</source>
        <translation>Guardar archivo para &amp;deshacer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Looking at what is bound now…</source>
        <translation>Se revisa lo que está vinculado ahora…</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Lo que impide</translation>
    </message>
    <message>
        <source>What the platform does silently</source>
        <translation>Lo que la plataforma hace sin avisar</translation>
    </message>
    <message>
        <source>What an undo cannot bring back</source>
        <translation>Lo que deshacer no puede restituir</translation>
    </message>
    <message>
        <source>This desk only watches: change that in Act → Safety.</source>
        <translation>Este puesto solo monitorea: cámbielo en Acciones → Seguridad.</translation>
    </message>
    <message>
        <source>▲ Something is in the way.</source>
        <translation>▲ Algo lo impide.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>There is no list yet.</source>
        <translation>Aún no hay lista.</translation>
    </message>
</context>
<context>
    <name>PlanListPage</name>
    <message>
        <source>Numbers may stand without +86, with blanks or dashes, and landlines with the 0 of their area code: what each is taken for is said in the check.</source>
        <translation>Los números pueden ir sin +86, con espacios o guiones, y los fijos con el 0 de su código de área: la verificación dice por cuál se toma cada uno.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Choose an undo file…</source>
        <translation>Elegir un archivo &amp;para deshacer…</translation>
    </message>
    <message>
        <source>Or paste here: rows of a sheet with their headings, such as X, A, B</source>
        <translation>O pegue aquí: filas de una hoja con sus encabezados, como X, A, B</translation>
    </message>
    <message>
        <source>&amp;Read what is pasted…</source>
        <translation>&amp;Leer lo pegado…</translation>
    </message>
    <message>
        <source>Each row may have: {columns}.</source>
        <translation>Cada fila puede tener: {columns}.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>lo indicado</translation>
    </message>
    <message>
        <source>{rows} from {name}</source>
        <translation>{rows} de {name}</translation>
    </message>
    <message>
        <source>The check says of each of them what would be sent, before it is.</source>
        <translation>La verificación dice de cada uno qué se enviaría, antes de enviarlo.</translation>
    </message>
</context>
<context>
    <name>PlanLives</name>
    <message>
        <source>&amp;Another length, or until a day</source>
        <translation>&amp;Otra duración, o hasta un día</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>What has to be known before it is sent</source>
        <translation>Lo que hay que saber antes de enviarlo</translation>
    </message>
</context>
<context>
    <name>PlanReceiptPage</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save &amp;undo file…</source>
        <translation>Guardar archivo para &amp;deshacer…</translation>
    </message>
    <message>
        <source>Plan its u&amp;ndo…</source>
        <translation>Planear có&amp;mo deshacerlo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Aceptados: {text}</translation>
    </message>
    <message>
        <source>Nothing was sent, and every binding is as it was.</source>
        <translation>No se envió nada, y cada vínculo está como estaba.</translation>
    </message>
</context>
<context>
    <name>PlanStartPage</name>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Kept plans</source>
        <translation>Planes guardados</translation>
    </message>
    <message>
        <source>mode not known</source>
        <translation>modo desconocido</translation>
    </message>
    <message>
        <source>There is no account of Huawei: only their numbers are bound.</source>
        <translation>No hay ninguna cuenta de Huawei: solo se vinculan sus números.</translation>
    </message>
    <message>
        <source>No plan is kept. What you begin here is kept as you type.</source>
        <translation>No hay planes guardados. Lo que inicie aquí se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>A&amp;pplication</source>
        <translation>A&amp;plicación</translation>
    </message>
    <message>
        <source>Kept &amp;plans</source>
        <translation>P&amp;lanes guardados</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un plan nuevo</translation>
    </message>
</context>
<context>
    <name>PlanValuesPage</name>
    <message>
        <source>Where a number is &amp;taken on that X, change the binding</source>
        <translation>Donde un número ya es&amp;tá ocupado en ese X, cambiar el vínculo</translation>
    </message>
    <message>
        <source>Off: such a row is a conflict, and nothing is sent of it.</source>
        <translation>Desactivado: esa fila es un conflicto, y no se envía nada de ella.</translation>
    </message>
    <message>
        <source>as it is: {value}</source>
        <translation>como está: {value}</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>“Record calls” needs a prompt: without it the carrier blocks every call.</source>
        <translation>«Grabar llamadas» requiere un mensaje: sin él, el operador bloquea todas las llamadas.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>The last changes of the plan could not be kept: {why}</source>
        <translation>No se pudieron guardar los últimos cambios del plan: {why}</translation>
    </message>
    <message>
        <source>Which bindings</source>
        <translation>Qué vínculos</translation>
    </message>
    <message>
        <source>{name} is kept: {n} rows, whole numbers, for you alone.</source>
        <translation>Se guardó {name}: {n} filas, números completos, solo para usted.</translation>
    </message>
    <message>
        <source>{name} is written: {n} rows, numbers masked.</source>
        <translation>Se escribió {name}: {n} filas, números enmascarados.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>{before} → {after} of {most}</source>
        <translation>{before} → {after} de {most}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Change what is chosen</source>
        <translation>Cambiar lo elegido</translation>
    </message>
    <message>
        <source>Lifetime of those whose end nobody knows</source>
        <translation>Vigencia de aquellos cuyo fin nadie conoce</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Qué cambia, o por qué no</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>ya está así</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Bind or change</source>
        <translation>Vincular o cambiar</translation>
    </message>
    <message>
        <source>Unbind</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Clear whole X numbers</source>
        <translation>Vaciar números X completos</translation>
    </message>
    <message>
        <source>Undo from a file</source>
        <translation>Deshacer desde un archivo</translation>
    </message>
    <message>
        <source>Bind numbers: nothing is sent before you have seen it</source>
        <translation>Vincular números: nada se envía antes de que lo haya visto</translation>
    </message>
    <message>
        <source>Unbind: whoever calls through it is not put through</source>
        <translation>Desvincular: a quien llama por ese medio ya no se le comunica</translation>
    </message>
    <message>
        <source>Renew: a new lifetime begins when it is sent</source>
        <translation>Renovar: una nueva vigencia comienza al enviarse</translation>
    </message>
    <message>
        <source>Clear an X: every binding on it is taken away</source>
        <translation>Vaciar un X: se quitan todos sus vínculos</translation>
    </message>
    <message>
        <source>Undo: bindings become what they were</source>
        <translation>Deshacer: los vínculos vuelven a ser lo que eran</translation>
    </message>
    <message>
        <source>Plan of bindings: nothing is sent before you have seen it</source>
        <translation>Plan de vínculos: nada se envía antes de que lo haya visto</translation>
    </message>
    <message>
        <source>not so after all</source>
        <translation>al final no fue así</translation>
    </message>
    <message>
        <source>The platform had said yes; read again, it does not show it.</source>
        <translation>La plataforma había dicho que sí; leída de nuevo, no lo muestra.</translation>
    </message>
    <message>
        <source>Read again, the platform shows it so.</source>
        <translation>Leída de nuevo, la plataforma lo muestra así.</translation>
    </message>
    <message>
        <source>The platform said yes; it is confirmed when its X is read again.</source>
        <translation>La plataforma dijo que sí; se confirma cuando se lea de nuevo su X.</translation>
    </message>
    <message>
        <source>It was changed or gone before its turn came.</source>
        <translation>Cambió o desapareció antes de que llegara su turno.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
    <message>
        <source>ordered by the client</source>
        <translation>solicitado por el cliente</translation>
    </message>
    <message>
        <source>order is over</source>
        <translation>pedido terminado</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>queja</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <source>Send 1 request</source>
        <translation>Enviar 1 solicitud</translation>
    </message>
    <message>
        <source>Send {n} requests</source>
        <translation>Enviar {n} solicitudes</translation>
    </message>
    <message>
        <source>1 request will be sent in</source>
        <translation>1 solicitud se enviará en</translation>
    </message>
    <message>
        <source>{n} requests will be sent in</source>
        <translation>{n} solicitudes se enviarán en</translation>
    </message>
    <message>
        <source>It counts as done by your decision, and is not sent again. If it was not, the next reading of its X shows it.</source>
        <translation>Cuenta como hecho por decisión de usted y no se envía de nuevo. Si no lo fue, la próxima lectura de su X lo muestra.</translation>
    </message>
    <message>
        <source>It is sent once more. A bind that had been done after all is refused then, and nothing is bound twice.</source>
        <translation>Se envía una vez más. Una vinculación que después de todo se hizo se rechaza entonces, y nada se vincula dos veces.</translation>
    </message>
    <message>
        <source>It stays unknown and is never sent again; the next reading of its X shows what is so.</source>
        <translation>Queda desconocida y nunca se envía de nuevo; la próxima lectura de su X muestra cómo es.</translation>
    </message>
    <message>
        <source>What is missing is bound; AXYB cannot change a binding, only bind it anew.</source>
        <translation>Lo que falta se vincula; AXYB no puede cambiar un vínculo, solo vincularlo de nuevo.</translation>
    </message>
    <message>
        <source>What a list names is bound where it is missing, and changed where it differs.</source>
        <translation>Lo que nombra una lista se vincula donde falta y se cambia donde difiere.</translation>
    </message>
    <message>
        <source>What a list names is taken away, each by itself.</source>
        <translation>Lo que nombra una lista se quita, uno por uno.</translation>
    </message>
    <message>
        <source>What a list names gets a new lifetime, counted from when it is sent.</source>
        <translation>Lo que nombra una lista recibe una nueva vigencia, contada desde que se envía.</translation>
    </message>
    <message>
        <source>Every binding of the X in the list is taken away, one request for each X.</source>
        <translation>Se quitan todos los vínculos de los X de la lista, con una solicitud por cada X.</translation>
    </message>
    <message>
        <source>A file that was saved with an earlier plan says how it was before.</source>
        <translation>Un archivo guardado con un plan anterior dice cómo era antes.</translation>
    </message>
    <message>
        <source>Not before the application&apos;s mode is known.</source>
        <translation>No antes de que se conozca el modo de la aplicación.</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves: there is nothing to renew.</source>
        <translation>Los vínculos AX nunca terminan por sí mismos: no hay nada que renovar.</translation>
    </message>
    <message>
        <source>AXYB cannot change a binding: unbind it, and bind it anew.</source>
        <translation>AXYB no puede cambiar un vínculo: desvincúlelo y vincúlelo de nuevo.</translation>
    </message>
    <message>
        <source>Only AXB can take all bindings of an X away with one request.</source>
        <translation>Solo AXB puede quitar con una solicitud todos los vínculos de un X.</translation>
    </message>
    <message>
        <source>A must be registered with the carrier: else it binds, and cannot call. A landline can be called, and can never call X.</source>
        <translation>A debe estar registrado con el operador: si no, se vincula y no puede llamar. A un fijo se le puede llamar, pero nunca puede llamar a X.</translation>
    </message>
    <message>
        <source>A recorded call without a prompt is blocked by the carrier.</source>
        <translation>El operador bloquea una llamada grabada sin mensaje.</translation>
    </message>
    <message>
        <source>AX bindings never end by themselves.</source>
        <translation>Los vínculos AX nunca terminan por sí mismos.</translation>
    </message>
    <message>
        <source>Without a lifetime a binding never ends.</source>
        <translation>Sin vigencia, un vínculo nunca termina.</translation>
    </message>
    <message>
        <source>Unbinding by X alone removes every binding of it, also those that others made: their number is typed before it is sent.</source>
        <translation>Desvincular solo por X quita todos sus vínculos, también los que crearon otros: antes de enviarlo se escribe cuántos son.</translation>
    </message>
    <message>
        <source>A call that runs already goes on.</source>
        <translation>Una llamada ya en curso continúa.</translation>
    </message>
    <message>
        <source>The new lifetime begins when it is sent, and takes the place of what is left of the old one.</source>
        <translation>La nueva vigencia comienza al enviarse y sustituye lo que queda de la anterior.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>1 X is touched.</source>
        <translation>Se afecta 1 X.</translation>
    </message>
    <message>
        <source>{n} X are touched.</source>
        <translation>Se afectan {n} X.</translation>
    </message>
    <message>
        <source>Checked {age} ago.</source>
        <translation>Verificado hace {age}.</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>Todas las filas ({n})</translation>
    </message>
    <message>
        <source>Nothing is sent: it is so.</source>
        <translation>No se envía nada: ya está así.</translation>
    </message>
    <message>
        <source>Nothing is sent: each row says what to do.</source>
        <translation>No se envía nada: cada fila dice qué hacer.</translation>
    </message>
    <message>
        <source>The list holds it more than once: sent once.</source>
        <translation>La lista lo contiene más de una vez: se envía una vez.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>something is in the way</source>
        <translation>algo lo impide</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflictos</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} cambios</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>Save the undo file</source>
        <translation>Guardar el archivo para deshacer</translation>
    </message>
    <message>
        <source>Undo file (*.json)</source>
        <translation>Archivo para deshacer (*.json)</translation>
    </message>
</context>
<context>
    <name>PlatformPage</name>
    <message>
        <source>The engine is being asked…</source>
        <translation>Consultando el motor…</translation>
    </message>
    <message>
        <source>&amp;Try it with simulated platforms</source>
        <translation>&amp;Probar con plataformas simuladas</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>Which platform do you want to watch?</source>
        <translation>¿Qué plataforma quiere monitorear?</translation>
    </message>
    <message>
        <source>No keys at hand, or settings from another computer?</source>
        <translation>¿No tiene claves a la mano, o tiene la configuración de otra computadora?</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 segundos atrás</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 segundos adelante</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 segundos atrás</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 segundos adelante</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Al comienzo</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>Omitir silencios</translation>
    </message>
    <message>
        <source>Left channel alone</source>
        <translation>Solo canal izquierdo</translation>
    </message>
    <message>
        <source>Right channel alone</source>
        <translation>Solo canal derecho</translation>
    </message>
    <message>
        <source>Both channels</source>
        <translation>Ambos canales</translation>
    </message>
    <message>
        <source>Both channels on both ears</source>
        <translation>Ambos canales en ambos oídos</translation>
    </message>
    <message>
        <source>Even out loudness</source>
        <translation>Igualar el volumen</translation>
    </message>
    <message>
        <source>Mark this place, with a note</source>
        <translation>Marcar este lugar, con una nota</translation>
    </message>
    <message>
        <source>The label is right</source>
        <translation>La etiqueta es correcta</translation>
    </message>
    <message>
        <source>The label is wrong</source>
        <translation>La etiqueta es incorrecta</translation>
    </message>
    <message>
        <source>Pin: never make room with it</source>
        <translation>Fijar: no eliminarla nunca para hacer espacio</translation>
    </message>
    <message>
        <source>Waveform closer</source>
        <translation>Acercar la forma de onda</translation>
    </message>
    <message>
        <source>Waveform from further away</source>
        <translation>Alejar la forma de onda</translation>
    </message>
    <message>
        <source>The whole waveform</source>
        <translation>Toda la forma de onda</translation>
    </message>
</context>
<context>
    <name>PlayerPanel</name>
    <message>
        <source>Choose an answered call to hear its recording.</source>
        <translation>Elija una llamada contestada para escuchar su grabación.</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Buscar llamada</translation>
    </message>
</context>
<context>
    <name>PlayerProcess</name>
    <message>
        <source>The player cannot be started. Start the program again.</source>
        <translation>No se puede iniciar el reproductor. Inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>The player ended again and again on this recording: save it to a file.</source>
        <translation>El reproductor terminó una y otra vez con esta grabación: guárdela en un archivo.</translation>
    </message>
    <message>
        <source>The player had to be started again.</source>
        <translation>Hubo que iniciar de nuevo el reproductor.</translation>
    </message>
</context>
<context>
    <name>PushListPanel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All pushes</source>
        <translation>Todos los avisos</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se pueden leer</translation>
    </message>
    <message>
        <source>Kept as they came</source>
        <translation>Conservados como llegaron</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try a&amp;ll again</source>
        <translation>Intentar &amp;todos de nuevo</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué comunica</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The push as it came, numbers masked</source>
        <translation>El aviso tal como llegó, números enmascarados</translation>
    </message>
    <message>
        <source>Choose a push to see it as it came.</source>
        <translation>Elija un aviso para verlo tal como llegó.</translation>
    </message>
    <message>
        <source>No push of this kind has come.</source>
        <translation>No ha llegado ningún aviso de este tipo.</translation>
    </message>
    <message>
        <source>No push has come yet. “Receiving” shows the addresses for the vendors.</source>
        <translation>Aún no ha llegado ningún aviso. «Recepción» muestra las direcciones para los proveedores.</translation>
    </message>
    <message>
        <source>answered: {word}</source>
        <translation>respondido: {word}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
</context>
<context>
    <name>PushOptionsForm</name>
    <message>
        <source>Answer waiting callers in lists, as the sample shows</source>
        <translation>Responder sobre llamantes en espera con listas, como muestra el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;New addresses</source>
        <translation>&amp;Direcciones nuevas</translation>
    </message>
    <message>
        <source>How AI Rudder signs is not documented: leave it at “say so” until a push has come and the list of pushes tells which formula fits.</source>
        <translation>No está documentado cómo firma AI Rudder: déjelo en «se acepta y se informa» hasta que llegue un aviso y la lista de avisos diga qué fórmula concuerda.</translation>
    </message>
    <message>
        <source>Blu asks before each dial once both are set: ask Blu for the code that lets a call go on. 0 gives it up. The stop list decides.</source>
        <translation>Blu pregunta antes de cada marcación cuando ambos están puestos: pida a Blu el código que deja seguir una llamada. 0 abandona la llamada. Decide la lista de no llamar.</translation>
    </message>
    <message>
        <source>One rule a line, the first that fits counts; * stands for any X. Without a rule messages are discarded and waiting callers hung up.</source>
        <translation>Una regla por línea, cuenta la primera que concuerde; * vale por cualquier X. Sin regla, los mensajes se descartan y a los llamantes en espera se les cuelga.</translation>
    </message>
    <message>
        <source>is not looked at</source>
        <translation>no se revisa</translation>
    </message>
    <message>
        <source>is taken, and said so</source>
        <translation>se acepta y se informa</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elija…</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>do not dial</source>
        <translation>no marcar</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>all members of the question</source>
        <translation>todos los campos de la pregunta</translation>
    </message>
    <message>
        <source>questions are not answered</source>
        <translation>las preguntas no se responden</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Se aceptan de</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>A wrong signature</source>
        <translation>Una firma incorrecta</translation>
    </message>
    <message>
        <source>Code to go on</source>
        <translation>Código para continuar</translation>
    </message>
    <message>
        <source>If our list fails</source>
        <translation>Si falla nuestra lista</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>Se busca por</translation>
    </message>
    <message>
        <source>SMS go to</source>
        <translation>Los SMS van a</translation>
    </message>
    <message>
        <source>Waiting callers go to</source>
        <translation>Los llamantes en espera van a</translation>
    </message>
    <message>
        <source>The code to go on is a whole number.</source>
        <translation>El código para continuar es un número entero.</translation>
    </message>
    <message>
        <source>Write a rule as “X number → number”: “{line}” is none.</source>
        <translation>Escriba una regla como «número X → número»: «{line}» no lo es.</translation>
    </message>
</context>
<context>
    <name>PushesDialog</name>
    <message>
        <source>Pushes: what the platforms tell by themselves</source>
        <translation>Avisos: lo que las plataformas comunican por sí mismas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Kept. It holds from the next push on.</source>
        <translation>Guardado. Rige a partir del próximo aviso.</translation>
    </message>
    <message>
        <source>1 push is read again.</source>
        <translation>1 aviso se lee de nuevo.</translation>
    </message>
    <message>
        <source>{n} pushes are read again.</source>
        <translation>{n} avisos se leen de nuevo.</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Filter of the calls</source>
        <translation>Filtro de las llamadas</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>still filling</source>
        <translation>aún se completa</translation>
    </message>
    <message>
        <source>nothing could come</source>
        <translation>no pudo llegar nada</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} de ~{needed}</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Add numbers</source>
        <translation>Agregar números</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener lectura</translation>
    </message>
    <message>
        <source>Show whole numbers</source>
        <translation>Mostrar números completos</translation>
    </message>
    <message>
        <source>Reading {done} of {whole} X</source>
        <translation>Leyendo {done} de {whole} X</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>Enmascarar números</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Which results are shown</source>
        <translation>Qué resultados se muestran</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>▲ 1 was dialled all the same, after the platform had said yes.</source>
        <translation>▲ 1 se marcó de todos modos, después de que la plataforma dijo que sí.</translation>
    </message>
    <message>
        <source>▲ {n} were dialled all the same, after the platform had said yes.</source>
        <translation>▲ {n} se marcaron de todos modos, después de que la plataforma dijo que sí.</translation>
    </message>
    <message>
        <source>Accepted: {text}</source>
        <translation>Aceptados: {text}</translation>
    </message>
    <message>
        <source>All results ({n})</source>
        <translation>Todos los resultados ({n})</translation>
    </message>
    <message>
        <source>{n} of {total} shown</source>
        <translation>{n} de {total} mostrados</translation>
    </message>
    <message>
        <source>The entries are being read…</source>
        <translation>Se leen las entradas…</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Begin it &amp;again…</source>
        <translation>Iniciarla &amp;de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Show the campaign</source>
        <translation>&amp;Mostrar la campaña</translation>
    </message>
    <message>
        <source>Nothing was sent, and nobody is called.</source>
        <translation>No se envió nada, y no se llama a nadie.</translation>
    </message>
    <message>
        <source>All rows ({n})</source>
        <translation>Todas las filas ({n})</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>Export the receipt</source>
        <translation>Exportar el comprobante</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, one row a line (*.csv)</source>
        <translation>Texto, una fila por línea (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReceiverForm</name>
    <message>
        <source>&amp;Receive the platforms&apos; pushes on this computer</source>
        <translation>&amp;Recibir los avisos de las plataformas en esta computadora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Send myself one</source>
        <translation>&amp;Enviarme uno</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Address to give to the vendor</source>
        <translation>Dirección para dar al proveedor</translation>
    </message>
    <message>
        <source>Last came</source>
        <translation>Último que llegó</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Addresses for the vendors</source>
        <translation>Direcciones para los proveedores</translation>
    </message>
    <message>
        <source>Pushes are received at {address}.</source>
        <translation>Los avisos se reciben en {address}.</translation>
    </message>
    <message>
        <source>{n} were refused since the start.</source>
        <translation>{n} se rechazaron desde el inicio.</translation>
    </message>
    <message>
        <source>Pushes are not received. Results then come by polling alone, and calls of Huawei do not come at all.</source>
        <translation>No se reciben avisos. Los resultados llegan entonces solo por sondeo, y las llamadas de Huawei no llegan en absoluto.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>What the vendors reach, where a proxy stands before this computer</source>
        <translation>Lo que alcanzan los proveedores, si hay un proxy delante de esta computadora</translation>
    </message>
    <message>
        <source>Networks whose word on a sender&apos;s address counts, such as 127.0.0.1</source>
        <translation>Redes cuya palabra sobre la dirección del remitente cuenta, como 127.0.0.1</translation>
    </message>
    <message>
        <source>Each address is a secret: whoever knows it can push to it.</source>
        <translation>Cada dirección es un secreto: quien la conoce puede enviarle avisos.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>La dirección está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>sin grabación</translation>
    </message>
    <message>
        <source>not fetched</source>
        <translation>no obtenida</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>se obtiene ahora</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>{state}, pinned</source>
        <translation>{state}, fijada</translation>
    </message>
    <message>
        <source>{state}, {left} left</source>
        <translation>{state}, quedan {left}</translation>
    </message>
    <message>
        <source>The platform has deleted this recording.</source>
        <translation>La plataforma eliminó esta grabación.</translation>
    </message>
    <message>
        <source>There is no recording of this call.</source>
        <translation>No hay grabación de esta llamada.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>No audio was captured: the file is empty.</source>
        <translation>No se captó audio: el archivo está vacío.</translation>
    </message>
    <message>
        <source>{kind} cannot be played here. It can be saved to a file.</source>
        <translation>{kind} no se puede reproducir aquí. Se puede guardar en un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read as sound. It can be saved.</source>
        <translation>El archivo no se puede leer como sonido. Se puede guardar.</translation>
    </message>
    <message>
        <source>No audio was captured: it is 0 seconds long.</source>
        <translation>No se captó audio: dura 0 segundos.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>Being fetched: {done} of {total}.</source>
        <translation>Obteniendo: {done} de {total}.</translation>
    </message>
    <message>
        <source>Being fetched: {done} so far.</source>
        <translation>Obteniendo: {done} hasta ahora.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>No se pudo obtener.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Allow this host</source>
        <translation>&amp;Permitir este servidor</translation>
    </message>
    <message>
        <source>The platform has the recording; it was not fetched yet.</source>
        <translation>La plataforma tiene la grabación; aún no se ha obtenido.</translation>
    </message>
    <message>
        <source>It is deleted there in {left}.</source>
        <translation>Allá se elimina en {left}.</translation>
    </message>
    <message>
        <source>It should be deleted there by now; it may still answer.</source>
        <translation>Ya debería estar eliminada allá; quizá aún responda.</translation>
    </message>
    <message>
        <source>&amp;Fetch and play</source>
        <translation>&amp;Obtener y reproducir</translation>
    </message>
    <message>
        <source>It ends in its middle, after {length}.</source>
        <translation>Termina a la mitad, después de {length}.</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>The platform deletes it in {left}.</source>
        <translation>La plataforma la elimina en {left}.</translation>
    </message>
    <message>
        <source>It should be deleted by now; it may still answer.</source>
        <translation>Ya debería estar eliminada; quizá aún responda.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>♪ heard</source>
        <translation>♪ escuchada</translation>
    </message>
    <message>
        <source>has markers</source>
        <translation>tiene marcas</translation>
    </message>
    <message>
        <source>✓ label right</source>
        <translation>✓ etiqueta correcta</translation>
    </message>
    <message>
        <source>✕ label wrong</source>
        <translation>✕ etiqueta incorrecta</translation>
    </message>
    <message>
        <source>there</source>
        <translation>allá</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>There is no recording.</source>
        <translation>No hay grabación.</translation>
    </message>
    <message>
        <source>The platform has it.</source>
        <translation>La plataforma la tiene.</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Se está obteniendo.</translation>
    </message>
    <message>
        <source>It is kept here: Ctrl+Space plays it.</source>
        <translation>Se conserva aquí: Ctrl+Espacio la reproduce.</translation>
    </message>
    <message>
        <source>It could not be fetched; the player says why.</source>
        <translation>No se pudo obtener; el reproductor dice por qué.</translation>
    </message>
    <message>
        <source>It was deleted and not kept.</source>
        <translation>Se eliminó y no se conservó.</translation>
    </message>
</context>
<context>
    <name>RecordingExportDialog</name>
    <message>
        <source>Export 1 recording</source>
        <translation>Exportar 1 grabación</translation>
    </message>
    <message>
        <source>Export {n} recordings</source>
        <translation>Exportar {n} grabaciones</translation>
    </message>
    <message>
        <source>Workbook (calls.xlsx)</source>
        <translation>Libro de cálculo (calls.xlsx)</translation>
    </message>
    <message>
        <source>CSV (calls.csv)</source>
        <translation>CSV (calls.csv)</translation>
    </message>
    <message>
        <source>Table of the calls</source>
        <translation>Tabla de las llamadas</translation>
    </message>
    <message>
        <source>&amp;Mask numbers in the table</source>
        <translation>En&amp;mascarar números en la tabla</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The file is saved as its platform made it. Its name holds the masked number.</source>
        <translation>El archivo se guarda como lo hizo su plataforma. Su nombre contiene el número enmascarado.</translation>
    </message>
    <message>
        <source>All files go into one ZIP, with a table of the calls. File names hold masked numbers. Calls whose recording is not kept here are named in the table and left out.</source>
        <translation>Todos los archivos van a un solo ZIP, con una tabla de las llamadas. Los nombres de archivo contienen números enmascarados. Las llamadas cuya grabación no se conserva aquí se nombran en la tabla y se omiten.</translation>
    </message>
    <message>
        <source>The log of actions gets a line for each recording.</source>
        <translation>El registro de acciones recibe una línea por cada grabación.</translation>
    </message>
    <message>
        <source>Whole numbers will stand in the table, and the log of actions will say so.</source>
        <translation>En la tabla habrá números completos, y el registro de acciones lo dirá.</translation>
    </message>
    <message>
        <source>Numbers keep their first 3 and last 2 digits.</source>
        <translation>Los números conservan sus primeros 3 y últimos 2 dígitos.</translation>
    </message>
    <message>
        <source>&amp;Save with whole numbers…</source>
        <translation>&amp;Guardar con números completos…</translation>
    </message>
    <message>
        <source>Save recordings</source>
        <translation>Guardar grabaciones</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>Se escribe {name}…</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>It is not kept here yet: fetch it first.</source>
        <translation>Aún no se conserva aquí: obténgala primero.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>A kept file ended too soon; fetch it again.</source>
        <translation>Un archivo conservado terminó antes de tiempo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{n} % is written.</source>
        <translation>{n} % escrito.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>1 recording is in {name}.</source>
        <translation>Hay 1 grabación en {name}.</translation>
    </message>
    <message>
        <source>{n} recordings are in {name}.</source>
        <translation>Hay {n} grabaciones en {name}.</translation>
    </message>
    <message>
        <source>1 was left out:</source>
        <translation>1 se omitió:</translation>
    </message>
    <message>
        <source>{n} were left out:</source>
        <translation>{n} se omitieron:</translation>
    </message>
    <message>
        <source>None of these calls has a recording here.</source>
        <translation>Ninguna de estas llamadas tiene grabación aquí.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Rige a partir de ahora.</translation>
    </message>
    <message>
        <source>1 recording was wiped.</source>
        <translation>Se purgó 1 grabación.</translation>
    </message>
    <message>
        <source>{n} recordings were wiped.</source>
        <translation>Se purgaron {n} grabaciones.</translation>
    </message>
    <message>
        <source>1 was cancelled; what came is gone on with later.</source>
        <translation>Se canceló 1; con lo que llegó se continúa después.</translation>
    </message>
    <message>
        <source>{n} were cancelled; what came is gone on with later.</source>
        <translation>Se cancelaron {n}; con lo que llegó se continúa después.</translation>
    </message>
    <message>
        <source>1 recording is being fetched.</source>
        <translation>Se obtiene 1 grabación.</translation>
    </message>
    <message>
        <source>{n} recordings are being fetched.</source>
        <translation>Se obtienen {n} grabaciones.</translation>
    </message>
    <message>
        <source>{n} cannot be fetched: {why}</source>
        <translation>{n} no se pueden obtener: {why}</translation>
    </message>
    <message>
        <source>All of them are kept here, or coming already.</source>
        <translation>Todas se conservan aquí, o ya están por llegar.</translation>
    </message>
    <message>
        <source>All recordings of the task are being fetched: Recordings → Manage shows how far.</source>
        <translation>Se obtienen todas las grabaciones de la tarea: Grabaciones → Administrar muestra el avance.</translation>
    </message>
    <message>
        <source>nothing more comes.</source>
        <translation>no llega nada más.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>por llegar</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>1 belongs to no known call.</source>
        <translation>1 no corresponde a ninguna llamada conocida.</translation>
    </message>
    <message>
        <source>{n} belong to no known call.</source>
        <translation>{n} no corresponden a ninguna llamada conocida.</translation>
    </message>
    <message>
        <source>{n} kept</source>
        <translation>{n} conservadas</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>{n} calls are selected; recordings of at most {most} can be fetched or exported at once.</source>
        <translation>Hay {n} llamadas seleccionadas; se pueden obtener o exportar grabaciones de como máximo {most} a la vez.</translation>
    </message>
    <message>
        <source>No recording after this one in the table as it is filtered.</source>
        <translation>No hay grabación después de esta en la tabla como está filtrada.</translation>
    </message>
    <message>
        <source>No recording before this one in the table as it is filtered.</source>
        <translation>No hay grabación antes de esta en la tabla como está filtrada.</translation>
    </message>
</context>
<context>
    <name>RecordingsDialog</name>
    <message>
        <source>Recordings: kept, rescued, fetched</source>
        <translation>Grabaciones: conservadas, rescatadas, obtenidas</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Rescate</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En obtención</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Looking</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>Looking at what the platforms list…</source>
        <translation>Se revisa lo que listan las plataformas…</translation>
    </message>
    <message>
        <source>Nothing was found that could be stopped.</source>
        <translation>No se halló nada que se pudiera detener.</translation>
    </message>
    <message>
        <source>All entries ({n})</source>
        <translation>Todas las entradas ({n})</translation>
    </message>
    <message>
        <source>{n} of {total} shown</source>
        <translation>{n} de {total} mostrados</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Outcome</source>
        <translation>Desenlace</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Rules of rescue</source>
        <translation>Reglas de rescate</translation>
    </message>
    <message>
        <source>Nothing is rescued: recordings are lost when their platform deletes them.</source>
        <translation>No se rescata nada: las grabaciones se pierden cuando su plataforma las elimina.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>answered person</source>
        <translation>contestó persona</translation>
    </message>
    <message>
        <source>all, or: promise to pay, refused</source>
        <translation>todas, o: promete pagar, se negó</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Agregar regla</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Quitar regla</translation>
    </message>
    <message>
        <source>A good first rule: answered, longer than 10 s.</source>
        <translation>Una buena primera regla: contestada, más de 10 s.</translation>
    </message>
    <message>
        <source>1 recording fits now and is still to be fetched.</source>
        <translation>1 grabación concuerda ahora y aún falta obtenerla.</translation>
    </message>
    <message>
        <source>{n} recordings fit now and are still to be fetched.</source>
        <translation>{n} grabaciones concuerdan ahora y aún falta obtenerlas.</translation>
    </message>
    <message>
        <source>With this rule nothing more would be fetched now.</source>
        <translation>Con esta regla no se obtendría nada más ahora.</translation>
    </message>
    <message>
        <source>1 recording</source>
        <translation>1 grabación</translation>
    </message>
    <message>
        <source>{n} recordings</source>
        <translation>{n} grabaciones</translation>
    </message>
    <message>
        <source>With this rule {files} would be fetched now, some {size}.</source>
        <translation>Con esta regla se obtendrían ahora {files}, unos {size}.</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Desenlace</translation>
    </message>
    <message>
        <source>Longer &amp;than</source>
        <translation>&amp;Más de</translation>
    </message>
    <message>
        <source>&amp;Labels, parted by commas</source>
        <translation>&amp;Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>over {n} s</source>
        <translation>más de {n} s</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Whom a call was about</source>
        <translation>A quién se refería una llamada</translation>
    </message>
    <message>
        <source>Then number, list entry and the platform&apos;s record are taken out of a call. It stays and counts, so figures of the past stay right.</source>
        <translation>Entonces se quitan de la llamada el número, la entrada de la lista y el registro de la plataforma. La llamada se queda y cuenta, para que las cifras del pasado sigan siendo correctas.</translation>
    </message>
    <message>
        <source>Pushes that were read</source>
        <translation>Avisos que se leyeron</translation>
    </message>
    <message>
        <source>As they came. What they told is in the calls by then.</source>
        <translation>Tal como llegaron. Lo que comunicaron ya está entonces en las llamadas.</translation>
    </message>
    <message>
        <source>Other pushes</source>
        <translation>Otros avisos</translation>
    </message>
    <message>
        <source>Those that could not be read, and those that nothing reads.</source>
        <translation>Los que no se pudieron leer y los que nada lee.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Since they were last heard. Pinned ones stay.</source>
        <translation>Desde la última vez que se escucharon. Las fijadas se quedan.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message>
        <source>What was stopped or sent, number by number. What still goes on stays.</source>
        <translation>Lo que se detuvo o envió, número por número. Lo que aún está en curso se queda.</translation>
    </message>
    <message>
        <source>Campaigns begun here</source>
        <translation>Campañas iniciadas aquí</translation>
    </message>
    <message>
        <source>With their lists, since they were sent.</source>
        <translation>Con sus listas, desde que se enviaron.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Of campaigns and plans, with their lists, if nobody touches them.</source>
        <translation>De campañas y planes, con sus listas, si nadie los toca.</translation>
    </message>
    <message>
        <source>Bindings that are gone</source>
        <translation>Vínculos desaparecidos</translation>
    </message>
    <message>
        <source>Those that stand are always kept.</source>
        <translation>Los que existen se conservan siempre.</translation>
    </message>
    <message>
        <source>Plans of bindings</source>
        <translation>Planes de vínculos</translation>
    </message>
    <message>
        <source>With what their undo needs, since they were sent.</source>
        <translation>Con lo que requiere deshacerlos, desde que se enviaron.</translation>
    </message>
    <message>
        <source>Log of actions</source>
        <translation>Registro de acciones</translation>
    </message>
    <message>
        <source>It holds no whole number. When old lines go, a new line shows that nothing else is missing.</source>
        <translation>No contiene números completos. Cuando se quitan líneas antiguas, una nueva muestra que no falta nada más.</translation>
    </message>
    <message>
        <source>Technical logs</source>
        <translation>Registros técnicos</translation>
    </message>
    <message>
        <source>For finding faults. They hold neither numbers nor keys.</source>
        <translation>Para hallar fallas. No contienen números ni claves.</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>Archivos apartados</translation>
    </message>
    <message>
        <source>Damaged ones, and copies from before an update.</source>
        <translation>Los dañados, y copias de antes de una actualización.</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long data is kept</source>
        <translation>Cuánto se conservan los datos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>&amp;Usual days</source>
        <translation>&amp;Días usuales</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Kept. What is older goes now, a little at a time.</source>
        <translation>Guardado. Lo más antiguo se elimina ahora, poco a poco.</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message>
        <source>Gone lately: {parts}</source>
        <translation>Eliminado hace poco: {parts}</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Tipos de datos</translation>
    </message>
    <message>
        <source>Lists that were being read when the program was killed are removed when it starts. Exports and undo files lie where you saved them: the program does not know them.</source>
        <translation>Las listas que se estaban leyendo cuando el programa se interrumpió se eliminan al iniciar. Las exportaciones y los archivos para deshacer están donde usted los guardó: el programa no los conoce.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Show numbers</source>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>Enmascarar números</translation>
    </message>
</context>
<context>
    <name>Reveals</name>
    <message>
        <source>Numbers stay masked, as looks at them cannot be logged: {why}</source>
        <translation>Los números siguen enmascarados, porque no se puede registrar quién los ve: {why}</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>Safety: how this desk stops calls</source>
        <translation>Seguridad: cómo detiene llamadas este puesto</translation>
    </message>
    <message>
        <source>Name in the log</source>
        <translation>Nombre en el registro</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Plazo de gracia</translation>
    </message>
    <message>
        <source>Type the number above</source>
        <translation>Escribir el número a partir de</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing can be stopped from here</source>
        <translation>&amp;Solo monitoreo: aquí no se detiene nada</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Rige a partir de ahora.</translation>
    </message>
    <message>
        <source>&amp;Name in the log</source>
        <translation>&amp;Nombre en el registro</translation>
    </message>
    <message>
        <source>Stands in the log beside the name under which you are logged in.</source>
        <translation>Aparece en el registro junto al nombre con el que inició sesión.</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Plazo de gracia</translation>
    </message>
    <message>
        <source>Seconds in which a stop can be undone before anything is sent.</source>
        <translation>Segundos en los que una detención se puede deshacer antes de que se envíe algo.</translation>
    </message>
    <message>
        <source>&amp;Type the number above</source>
        <translation>Escribir el número a par&amp;tir de</translation>
    </message>
    <message>
        <source>More calls than this are only stopped once their number is typed.</source>
        <translation>Si son más llamadas que estas, solo se detienen después de escribir cuántas son.</translation>
    </message>
    <message>
        <source>For people who watch. The actions are greyed, and the engine refuses them too.</source>
        <translation>Para quienes solo monitorean. Las acciones aparecen atenuadas, y el motor también las rechaza.</translation>
    </message>
</context>
<context>
    <name>SearchCombo</name>
    <message>
        <source>type to search</source>
        <translation>escriba para buscar</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>requests {state}</source>
        <translation>solicitudes: {state}</translation>
    </message>
    <message>
        <source>The requests are being read…</source>
        <translation>Se leen las solicitudes…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts wait for your passphrase.</source>
        <translation>
            <numerusform>Las claves de %n cuenta esperan su frase de contraseña.</numerusform>
            <numerusform>Las claves de %n cuentas esperan su frase de contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock keys…</source>
        <translation>Desbloquear claves…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configuración</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be written: {why}.</source>
        <translation>No se pudo escribir la configuración: {why}.</translation>
    </message>
    <message>
        <source>Written to {name}: no keys and no numbers are in it.</source>
        <translation>Escrito en {name}: no contiene claves ni números.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}). Nothing was changed.</source>
        <translation>No se puede leer el archivo ({why}). No se cambió nada.</translation>
    </message>
    <message>
        <source>This file holds something else than exported settings of Dialwatch. Nothing was changed.</source>
        <translation>Este archivo contiene algo distinto de una configuración exportada de Dialwatch. No se cambió nada.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>What you call the account.</source>
        <translation>Cómo llama usted a la cuenta.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Of the platform&apos;s site; it begins with https://.</source>
        <translation>Del sitio de la plataforma; comienza con https://.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>In which the platform tells its local times.</source>
        <translation>En la que la plataforma informa sus horas locales.</translation>
    </message>
    <message>
        <source>Certi&amp;ficate authority</source>
        <translation>Autoridad certi&amp;ficadora</translation>
    </message>
    <message>
        <source>A file of certificates that are trusted too: where your company inspects traffic.</source>
        <translation>Un archivo de certificados en los que también se confía: donde su empresa inspecciona el tráfico.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Sondeo</translation>
    </message>
    <message>
        <source>How often platforms are asked. It holds from the next poll.</source>
        <translation>Cada cuánto se consultan las plataformas. Rige desde el próximo sondeo.</translation>
    </message>
    <message>
        <source>While &amp;calling</source>
        <translation>Mientras se &amp;llama</translation>
    </message>
    <message>
        <source>Between two polls while a campaign calls.</source>
        <translation>Entre dos sondeos mientras llama una campaña.</translation>
    </message>
    <message>
        <source>While at &amp;rest</source>
        <translation>En &amp;reposo</translation>
    </message>
    <message>
        <source>Between two polls while none does.</source>
        <translation>Entre dos sondeos mientras no llama ninguna.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Finished campaigns that began longer ago are not fetched.</source>
        <translation>Las campañas terminadas que comenzaron hace más tiempo no se obtienen.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>How this desk stops calls.</source>
        <translation>Cómo detiene llamadas este puesto.</translation>
    </message>
    <message>
        <source>&amp;Name in the log</source>
        <translation>&amp;Nombre en el registro</translation>
    </message>
    <message>
        <source>Stands in the log beside the name under which you are logged in.</source>
        <translation>Aparece en el registro junto al nombre con el que inició sesión.</translation>
    </message>
    <message>
        <source>&amp;Grace</source>
        <translation>&amp;Plazo de gracia</translation>
    </message>
    <message>
        <source>In which a stop can be undone before anything is sent.</source>
        <translation>En el que una detención se puede deshacer antes de que se envíe algo.</translation>
    </message>
    <message>
        <source>&amp;Type the number above</source>
        <translation>Escribir el número a par&amp;tir de</translation>
    </message>
    <message>
        <source>More calls than this are only stopped once their number is typed.</source>
        <translation>Si son más llamadas que estas, solo se detienen después de escribir cuántas son.</translation>
    </message>
    <message>
        <source>&amp;Watch only: nothing can be stopped from here</source>
        <translation>&amp;Solo monitoreo: aquí no se detiene nada</translation>
    </message>
    <message>
        <source>For people who watch. The actions are greyed, and the engine refuses them too.</source>
        <translation>Para quienes solo monitorean. Las acciones aparecen atenuadas, y el motor también las rechaza.</translation>
    </message>
    <message>
        <source>Pushes</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Whether and where the platforms&apos; pushes are received.</source>
        <translation>Si se reciben los avisos de las plataformas, y dónde.</translation>
    </message>
    <message>
        <source>Addresses, and how accounts are taken…</source>
        <translation>Direcciones y cómo se aceptan las cuentas…</translation>
    </message>
    <message>
        <source>Receive p&amp;ushes on this computer</source>
        <translation>Recibir a&amp;visos en esta computadora</translation>
    </message>
    <message>
        <source>Listen &amp;on</source>
        <translation>Esc&amp;uchar en</translation>
    </message>
    <message>
        <source>127.0.0.1: behind a proxy on this computer; 0.0.0.0: everywhere.</source>
        <translation>127.0.0.1: detrás de un proxy en esta computadora; 0.0.0.0: en todas partes.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>0: any that is free.</source>
        <translation>0: cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Pu&amp;blic address</source>
        <translation>Dirección pú&amp;blica</translation>
    </message>
    <message>
        <source>What the vendors reach, where a proxy stands before this computer.</source>
        <translation>Lo que alcanzan los proveedores, si hay un proxy delante de esta computadora.</translation>
    </message>
    <message>
        <source>Trusted pro&amp;xies</source>
        <translation>Pro&amp;xies de confianza</translation>
    </message>
    <message>
        <source>Networks whose word on a sender&apos;s address counts, one a line.</source>
        <translation>Redes cuya palabra sobre la dirección del remitente cuenta, una por línea.</translation>
    </message>
    <message>
        <source>&amp;Figures for</source>
        <translation>Ci&amp;fras para</translation>
    </message>
    <message>
        <source>Networks that may read the receiver&apos;s figures.</source>
        <translation>Redes que pueden leer las cifras del receptor.</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificado</translation>
    </message>
    <message>
        <source>File of the receiver&apos;s own certificate, for TLS.</source>
        <translation>Archivo con el certificado propio del receptor, para TLS.</translation>
    </message>
    <message>
        <source>Certificate&apos;s &amp;key</source>
        <translation>Clave &amp;del certificado</translation>
    </message>
    <message>
        <source>File of the private key that belongs to it.</source>
        <translation>Archivo de la clave privada que le corresponde.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>How many recordings are kept here, encrypted.</source>
        <translation>Cuántas grabaciones se conservan aquí, cifradas.</translation>
    </message>
    <message>
        <source>Rescue rules, hosts, wiping…</source>
        <translation>Reglas de rescate, servidores, purga…</translation>
    </message>
    <message>
        <source>Keep at &amp;most</source>
        <translation>Conservar como &amp;máximo</translation>
    </message>
    <message>
        <source>Pinned ones aside; what was heard longest ago makes room.</source>
        <translation>Aparte de las fijadas; lo que se escuchó hace más tiempo cede su lugar.</translation>
    </message>
    <message>
        <source>&amp;Give up after</source>
        <translation>Elimin&amp;ar después de</translation>
    </message>
    <message>
        <source>What nobody heard for so long is given up.</source>
        <translation>Lo que nadie escucha durante ese tiempo se elimina.</translation>
    </message>
    <message>
        <source>Larg&amp;est file</source>
        <translation>Archivo más g&amp;rande</translation>
    </message>
    <message>
        <source>A larger file is not fetched.</source>
        <translation>Un archivo más grande no se obtiene.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>What is warned of, of number bindings.</source>
        <translation>De qué se advierte sobre los vínculos de números.</translation>
    </message>
    <message>
        <source>&amp;Warn of ends within</source>
        <translation>Adve&amp;rtir de finales en</translation>
    </message>
    <message>
        <source>Before a binding ends, it is warned of once a day; 0: never.</source>
        <translation>Antes de que termine un vínculo se advierte una vez al día; 0: nunca.</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Datos y privacidad</translation>
    </message>
    <message>
        <source>For how many days each kind of data is kept.</source>
        <translation>Cuántos días se conserva cada tipo de datos.</translation>
    </message>
    <message>
        <source>Erase a number…</source>
        <translation>Borrar un número…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>How this window looks to you.</source>
        <translation>Cómo ve usted esta ventana.</translation>
    </message>
    <message>
        <source>Wallboard…</source>
        <translation>Tablero mural…</translation>
    </message>
    <message>
        <source>Closing and starting…</source>
        <translation>Cierre e inicio…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Id&amp;ioma</translation>
    </message>
    <message>
        <source>It changes as soon as no dialog is open.</source>
        <translation>Cambia en cuanto no quede ningún diálogo abierto.</translation>
    </message>
    <message>
        <source>Show times &amp;in</source>
        <translation>Mostrar &amp;horas en</translation>
    </message>
    <message>
        <source>The zone of all times on the screen.</source>
        <translation>La zona de todas las horas en pantalla.</translation>
    </message>
    <message>
        <source>&amp;Words beside the signs of the toolbar</source>
        <translation>Pala&amp;bras junto a los signos de la barra de herramientas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A newer Dialwatch wrote these settings: they can be seen, not changed.</source>
        <translation>Un Dialwatch más nuevo escribió esta configuración: se puede ver, no cambiar.</translation>
    </message>
    <message>
        <source>Kept. It holds from now on.</source>
        <translation>Guardado. Rige a partir de ahora.</translation>
    </message>
    <message>
        <source>No setting is called “{text}”. Escape clears the search.</source>
        <translation>Ningún ajuste se llama «{text}». Esc borra la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is kept: %n values do not fit.</source>
        <translation>
            <numerusform>No se guarda nada: %n valor no es válido.</numerusform>
            <numerusform>No se guarda nada: %n valores no son válidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsImportDialog</name>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Se lee el archivo…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Después de importar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar esta configuración</translation>
    </message>
    <message>
        <source>The file says the same as the settings here.</source>
        <translation>El archivo dice lo mismo que la configuración de aquí.</translation>
    </message>
    <message>
        <source>The settings are in use.</source>
        <translation>La configuración está en uso.</translation>
    </message>
    <message>
        <source>Enter the keys of the new accounts:</source>
        <translation>Introduzca las claves de las cuentas nuevas:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>No hay nada que mostrar de este archivo.</translation>
    </message>
    <message>
        <source>Keys of {name}…</source>
        <translation>Claves de {name}…</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>This is no address: write one like https://api.example.com.</source>
        <translation>Esto no es una dirección: escriba una como https://api.example.com.</translation>
    </message>
    <message>
        <source>The address begins with https://.</source>
        <translation>La dirección comienza con https://.</translation>
    </message>
    <message>
        <source>The address holds no name and no password; keys come next.</source>
        <translation>La dirección no contiene nombre ni contraseña; las claves vienen después.</translation>
    </message>
    <message>
        <source>Without encryption (http://) only simulated platforms here are asked.</source>
        <translation>Sin cifrado (http://) solo se consultan plataformas simuladas de aquí.</translation>
    </message>
    <message>
        <source>Huawei PrivateNumber</source>
        <translation>Huawei PrivateNumber</translation>
    </message>
    <message>
        <source>Campaigns of voice robots. Its tasks are found by themselves.</source>
        <translation>Campañas de robots de voz. Sus tareas se encuentran solas.</translation>
    </message>
    <message>
        <source>Campaigns of voice robots. It lists no tasks: you name those to watch.</source>
        <translation>Campañas de robots de voz. No lista tareas: usted indica las que se monitorean.</translation>
    </message>
    <message>
        <source>Privacy numbers: who is bound to whom, and calls as they are pushed.</source>
        <translation>Números de privacidad: quién está vinculado con quién, y las llamadas según llegan los avisos.</translation>
    </message>
    <message>
        <source>App key</source>
        <translation>App key</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>App secret</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>App ID</translation>
    </message>
    <message>
        <source>In the folder of key files</source>
        <translation>En la carpeta de archivos de claves</translation>
    </message>
    <message>
        <source>{path}: plain files, which only you can read.</source>
        <translation>{path}: archivos sin cifrar, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Encrypted by the system; nothing more to do.</source>
        <translation>Cifradas por el sistema; no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>In the system&apos;s keyring</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <source>It is locked, or does not answer. Unlock it, look again.</source>
        <translation>Está bloqueado o no responde. Desbloquéelo y busque otra vez.</translation>
    </message>
    <message>
        <source>This computer has none that can be used.</source>
        <translation>Esta computadora no tiene ninguno que se pueda usar.</translation>
    </message>
    <message>
        <source>The file of keys is damaged or of a newer program; it is left as it is.</source>
        <translation>El archivo de claves está dañado o es de un programa más nuevo; se deja como está.</translation>
    </message>
    <message>
        <source>In a file under a passphrase</source>
        <translation>En un archivo con frase de contraseña</translation>
    </message>
    <message>
        <source>Sealed on this computer (scrypt). The passphrase is asked for after each start; if it is forgotten, the keys are lost.</source>
        <translation>Sellado en esta computadora (scrypt). La frase de contraseña se pide en cada inicio; si se olvida, las claves se pierden.</translation>
    </message>
    <message>
        <source>Nothing is written. They are asked for again after each start.</source>
        <translation>No se escribe nada. Se piden de nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>Solo hasta que termine el programa</translation>
    </message>
    <message>
        <source>{platform} refuses these keys.</source>
        <translation>{platform} rechaza estas claves.</translation>
    </message>
    <message>
        <source>Go back and enter both again, or ask the platform for new ones. Blanks do not matter; capitals do.</source>
        <translation>Vuelva atrás e introduzca ambas de nuevo, o pida otras a la plataforma. Los espacios no importan; las mayúsculas sí.</translation>
    </message>
    <message>
        <source>Not asked: {platform} refused these keys twice.</source>
        <translation>No se consultó: {platform} rechazó dos veces estas claves.</translation>
    </message>
    <message>
        <source>More failures lock this computer out for half an hour. Enter other keys, or test once more to ask all the same.</source>
        <translation>Más fallas bloquean esta computadora durante media hora. Introduzca otras claves, o pruebe una vez más para consultar de todos modos.</translation>
    </message>
    <message>
        <source>The keys are right, but the account may not read.</source>
        <translation>Las claves son correctas, pero la cuenta no tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>Ask {platform} to open it for the account.</source>
        <translation>Pida a {platform} que lo habilite para la cuenta.</translation>
    </message>
    <message>
        <source>{platform} answers, but not as it should.</source>
        <translation>{platform} responde, pero no como debería.</translation>
    </message>
    <message numerus="yes">
        <source>Works: %n tasks seen.</source>
        <translation>
            <numerusform>Funciona: se vio %n tarea.</numerusform>
            <numerusform>Funciona: se vieron %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works: {platform} takes the keys.</source>
        <translation>Funciona: {platform} acepta las claves.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow.</source>
        <translation>El reloj de esta computadora está atrasado {time}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast.</source>
        <translation>El reloj de esta computadora está adelantado {time}.</translation>
    </message>
    <message>
        <source>The keys are taken even so; but set the clock, or ages of data will be wrong.</source>
        <translation>Aun así se aceptan las claves; pero ajuste el reloj, o las edades de los datos serán incorrectas.</translation>
    </message>
    <message>
        <source>Platforms refuse keys then. Set the clock, and test again.</source>
        <translation>En ese caso las plataformas rechazan las claves. Ajuste el reloj y pruebe de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is wrong, or cannot be reached.</source>
        <translation>La dirección es incorrecta o no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Check its spelling, and this computer&apos;s network.</source>
        <translation>Nadie conoce este nombre. Revise cómo está escrito, y la red de esta computadora.</translation>
    </message>
    <message>
        <source>There is a server, but not {platform} (404).</source>
        <translation>Hay un servidor, pero no es {platform} (404).</translation>
    </message>
    <message>
        <source>A web page answers in place of {platform}. Check the address; see in a browser whether this network asks for a log-in.</source>
        <translation>Responde una página web en lugar de {platform}. Revise la dirección; vea en un navegador si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so nothing was sent. Check the address and this computer&apos;s clock; where your company inspects traffic, add its authority later in the settings.</source>
        <translation>No se puede confiar en su certificado, así que no se envió nada. Revise la dirección y el reloj de esta computadora; si su empresa inspecciona el tráfico, agregue después su autoridad en la configuración.</translation>
    </message>
    <message>
        <source>No answer came in time. Check the address and the network.</source>
        <translation>No llegó respuesta a tiempo. Revise la dirección y la red.</translation>
    </message>
    <message>
        <source>Nothing answers there. Check it and the network.</source>
        <translation>Nada responde allí. Revise la dirección y la red.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>{name} is written.</source>
        <translation>Se escribió {name}.</translation>
    </message>
    <message>
        <source>written {time} by Dialwatch {version}</source>
        <translation>escrito {time} por Dialwatch {version}</translation>
    </message>
    <message>
        <source>Shift report</source>
        <translation>Informe de turno</translation>
    </message>
    <message>
        <source>Rates are answered ÷ attempts over settled minutes, with the 95 % band (Wilson). Numbers of persons are masked.</source>
        <translation>Las tasas son contestadas ÷ intentos en minutos consolidados, con la banda del 95 % (Wilson). Los números de personas están enmascarados.</translation>
    </message>
    <message>
        <source>answer rate</source>
        <translation>tasa de respuesta</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestadas</translation>
    </message>
    <message>
        <source>average talk</source>
        <translation>conversación media</translation>
    </message>
    <message>
        <source>min:s</source>
        <translation>min:s</translation>
    </message>
    <message>
        <source>campaigns dialled</source>
        <translation>campañas marcadas</translation>
    </message>
    <message>
        <source>{low}–{high} %, {x} of {n} settled</source>
        <translation>{low}–{high} %, {x} de {n} consolidados</translation>
    </message>
    <message>
        <source>Nothing was dialled.</source>
        <translation>No se marcó nada.</translation>
    </message>
    <message>
        <source>{n} more with fewer attempts</source>
        <translation>{n} más con menos intentos</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Answer rate, band</source>
        <translation>Tasa de respuesta, banda</translation>
    </message>
    <message>
        <source>Numbers done</source>
        <translation>Números procesados</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>aún sin consolidar</translation>
    </message>
    <message>
        <source>No platform tells of a line in this time.</source>
        <translation>Ninguna plataforma informa de líneas en este tiempo.</translation>
    </message>
    <message>
        <source>▲ its band lies outside of what the account&apos;s other lines do</source>
        <translation>▲ su banda está fuera de lo que hacen las demás líneas de la cuenta</translation>
    </message>
    <message>
        <source>Worst lines</source>
        <translation>Peores líneas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Answered of settled</source>
        <translation>Contestadas de consolidadas</translation>
    </message>
    <message>
        <source>Likely rate, band</source>
        <translation>Tasa probable, banda</translation>
    </message>
    <message>
        <source>Others&apos; band</source>
        <translation>Banda de las demás</translation>
    </message>
    <message>
        <source>{x} of {n}</source>
        <translation>{x} de {n}</translation>
    </message>
    <message>
        <source>No account is set up.</source>
        <translation>No hay ninguna cuenta configurada.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué anda mal</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not known: the engine did not answer.</source>
        <translation>No se sabe: el motor no respondió.</translation>
    </message>
    <message>
        <source>Nothing was stopped, launched or bound from here.</source>
        <translation>Nada se detuvo, lanzó ni vinculó desde aquí.</translation>
    </message>
    <message>
        <source>{n} more before: Act → Receipts</source>
        <translation>{n} más antes: Acciones → Comprobantes</translation>
    </message>
    <message>
        <source>Stopped, launched, bound</source>
        <translation>Detenido, lanzado, vinculado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ShiftReportDialog</name>
    <message>
        <source>Shift report</source>
        <translation>Informe de turno</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>The last {n} hours</source>
        <translation>Las últimas {n} horas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>As in the chart</source>
        <translation>Como en la gráfica</translation>
    </message>
    <message>
        <source>From … until …</source>
        <translation>De … hasta …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>One page to print or to send: key figures with their bands, the chart, campaigns, the worst lines, how the accounts stand, and what was stopped or launched. Numbers of persons are masked.</source>
        <translation>Una página para imprimir o enviar: cifras clave con sus bandas, la gráfica, campañas, las peores líneas, cómo están las cuentas y qué se detuvo o lanzó. Los números de personas están enmascarados.</translation>
    </message>
    <message>
        <source>Times are {zone}.</source>
        <translation>Las horas son de {zone}.</translation>
    </message>
    <message>
        <source>“Until” has to be later than “from”.</source>
        <translation>«Hasta» debe ser posterior a «Desde».</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>Guardar el informe del turno</translation>
    </message>
    <message>
        <source>The page is being written…</source>
        <translation>Se escribe la página…</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is used.</source>
        <translation>Nada se llama así, y no se usa tal tecla.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+K finds and runs any action.</source>
        <translation>Ctrl+K busca y ejecuta cualquier acción.</translation>
    </message>
    <message>
        <source>menu {way}</source>
        <translation>menú {way}</translation>
    </message>
    <message>
        <source>→ or ←</source>
        <translation>→ o ←</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En tablas</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <source>Second sort key</source>
        <translation>Segunda clave de orden</translation>
    </message>
    <message>
        <source>The campaign&apos;s calls</source>
        <translation>Las llamadas de la campaña</translation>
    </message>
    <message>
        <source>Open or close a plan, a workflow, an X</source>
        <translation>Abrir o cerrar un plan, un flujo de trabajo, un X</translation>
    </message>
    <message>
        <source>Open all that stands under it</source>
        <translation>Abrir todo lo que está debajo</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>En la gráfica</translation>
    </message>
    <message>
        <source>↑ or ↓</source>
        <translation>↑ o ↓</translation>
    </message>
    <message>
        <source>Along a curve</source>
        <translation>A lo largo de una curva</translation>
    </message>
    <message>
        <source>Another curve</source>
        <translation>Otra curva</translation>
    </message>
    <message>
        <source>The calls of the point</source>
        <translation>Las llamadas del punto</translation>
    </message>
    <message>
        <source>Closer, farther, as at first</source>
        <translation>Más cerca, más lejos, como al principio</translation>
    </message>
    <message>
        <source>On the wallboard</source>
        <translation>En el tablero mural</translation>
    </message>
    <message>
        <source>Hold the page, or go on</source>
        <translation>Retener la página, o seguir</translation>
    </message>
    <message>
        <source>Turn the page</source>
        <translation>Cambiar de página</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Salir de él</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>En el reproductor</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Beside the bindings</source>
        <translation>Junto a los vínculos</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The folder {folder} cannot be written ({why}), so everything is kept in a temporary folder and is gone when the program ends. Mend the folder and start again, or name another one with --profile.</source>
        <translation>No se puede escribir en la carpeta {folder} ({why}), así que todo se guarda en una carpeta temporal y desaparece cuando termina el programa. Repare la carpeta e inicie de nuevo el programa, o indique otra con --profile.</translation>
    </message>
    <message>
        <source>The disk is full: what is there can be seen, but nothing new is kept. Free some space, then start again.</source>
        <translation>El disco está lleno: lo que hay se puede ver, pero no se guarda nada nuevo. Libere espacio e inicie de nuevo el programa.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Kept drafts</source>
        <translation>Borradores guardados</translation>
    </message>
    <message>
        <source>On none of the accounts a campaign can be begun from here.</source>
        <translation>En ninguna de las cuentas se puede iniciar una campaña desde aquí.</translation>
    </message>
    <message>
        <source>No draft is kept. What you begin here is kept as you type.</source>
        <translation>No hay borradores guardados. Lo que inicie aquí se guarda mientras escribe.</translation>
    </message>
    <message>
        <source>A&amp;ccount</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Kept &amp;drafts</source>
        <translation>&amp;Borradores guardados</translation>
    </message>
    <message>
        <source>A new campaign</source>
        <translation>Una campaña nueva</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>No hay ninguna cuenta configurada</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo monitoreo</translation>
    </message>
    <message>
        <source>Nothing can be stopped from here: see Act → Safety</source>
        <translation>Nada se puede detener desde aquí: vea Acciones → Seguridad</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Números enmascarados</translation>
    </message>
    <message>
        <source>Every number is masked; F9 shows them again</source>
        <translation>Todos los números están enmascarados; F9 los muestra de nuevo</translation>
    </message>
    <message>
        <source>Go to the filters of the call table</source>
        <translation>Ir a los filtros de la tabla de llamadas</translation>
    </message>
    <message>
        <source>Choose the time zone of the window</source>
        <translation>Elegir la zona horaria de la ventana</translation>
    </message>
    <message>
        <source>loading {done} of {total} calls</source>
        <translation>cargando {done} de {total} llamadas</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 filtro</translation>
    </message>
    <message>
        <source>{n} filters</source>
        <translation>{n} filtros</translation>
    </message>
    <message>
        <source>Clock, {zone}</source>
        <translation>Reloj, {zone}</translation>
    </message>
    <message>
        <source>polling paused</source>
        <translation>sondeo en pausa</translation>
    </message>
    <message>
        <source>next poll {age}</source>
        <translation>próximo sondeo: {age}</translation>
    </message>
    <message>
        <source>{n} more accounts</source>
        <translation>{n} cuentas más</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Comprobante</translation>
    </message>
</context>
<context>
    <name>StopListDialog</name>
    <message>
        <source>Stop list: whom not to call</source>
        <translation>Lista de no llamar: a quién no llamar</translation>
    </message>
    <message>
        <source>Numbers, orders or customers&apos; ids, one a line</source>
        <translation>Números, pedidos o ids de clientes, uno por línea</translation>
    </message>
    <message>
        <source>Entries to be added</source>
        <translation>Entradas por agregar</translation>
    </message>
    <message>
        <source>has paid</source>
        <translation>ya pagó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Buscar una entrada</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Stop list</source>
        <translation>Lista de no llamar</translation>
    </message>
    <message>
        <source>&amp;Stop calling these</source>
        <translation>&amp;Dejar de llamar a estos</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>No entry holds that.</source>
        <translation>Ninguna entrada contiene eso.</translation>
    </message>
    <message>
        <source>Nobody is on the list. Paste entries above, or click on a call.</source>
        <translation>No hay nadie en la lista. Pegue entradas arriba, o haga clic en una llamada.</translation>
    </message>
    <message>
        <source>{n} on the list.</source>
        <translation>{n} en la lista.</translation>
    </message>
    <message>
        <source>{shown} newest of {n}.</source>
        <translation>{shown} más recientes de {n}.</translation>
    </message>
    <message>
        <source>{n} are new.</source>
        <translation>{n} son nuevas.</translation>
    </message>
    <message>
        <source>{n} were taken off.</source>
        <translation>Se quitaron {n}.</translation>
    </message>
    <message>
        <source>Blu is not answered yet: enter the code to go on in Watch → Pushes, Accounts.</source>
        <translation>Aún no se responde a Blu: introduzca el código para continuar en Monitoreo → Avisos, Cuentas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Whom not to call</source>
        <translation>A quién no llamar</translation>
    </message>
    <message>
        <source>Number, order or id</source>
        <translation>Número, pedido o id</translation>
    </message>
</context>
<context>
    <name>TableExportDialog</name>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>&amp;Mask numbers</source>
        <translation>En&amp;mascarar números</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>{n} rows are written.</source>
        <translation>{n} filas escritas.</translation>
    </message>
    <message>
        <source>{n} of {whole} rows are written.</source>
        <translation>{n} de {whole} filas escritas.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV, separado por comas</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Whole numbers will stand in the file, and the log of actions will say so.</source>
        <translation>En el archivo habrá números completos, y el registro de acciones lo dirá.</translation>
    </message>
    <message>
        <source>Numbers keep their first 3 and last 2 digits.</source>
        <translation>Los números conservan sus primeros 3 y últimos 2 dígitos.</translation>
    </message>
    <message>
        <source>&amp;Save with whole numbers…</source>
        <translation>&amp;Guardar con números completos…</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows: the workbook will have {n} sheets.</source>
        <translation>Una hoja contiene {most} filas: el libro tendrá {n} hojas.</translation>
    </message>
    <message>
        <source>{name} is being written…</source>
        <translation>Se escribe {name}…</translation>
    </message>
    <message>
        <source>&amp;Go on in the background</source>
        <translation>C&amp;ontinuar en segundo plano</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>1 row is in {name}.</source>
        <translation>Hay 1 fila en {name}.</translation>
    </message>
    <message>
        <source>{n} rows are in {name}.</source>
        <translation>Hay {n} filas en {name}.</translation>
    </message>
    <message>
        <source>{name} is being written.</source>
        <translation>Se está escribiendo {name}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>is no task id</source>
        <translation>no es un id de tarea</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>se nombra dos veces</translation>
    </message>
    <message>
        <source>has no whole number as its count</source>
        <translation>no tiene un número entero como cantidad</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>The platform is being asked</source>
        <translation>Consultando la plataforma</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>{platform} is asked at {address} whether it takes the keys. Nothing is changed there.</source>
        <translation>Se pregunta a {platform} en {address} si acepta las claves. Allí no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Position and length</source>
        <translation>Posición y duración</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed, pitch kept ([ and ])</source>
        <translation>Velocidad, sin cambiar el tono ([ y ])</translation>
    </message>
    <message>
        <source>Skip silence (S)</source>
        <translation>Omitir silencios (S)</translation>
    </message>
    <message>
        <source>Even out loudness (E)</source>
        <translation>Igualar el volumen (E)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Dispositivo de salida</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Previous recording (Ctrl+Left)</source>
        <translation>Grabación anterior (Ctrl+Izquierda)</translation>
    </message>
    <message>
        <source>Next recording (Ctrl+Right)</source>
        <translation>Grabación siguiente (Ctrl+Derecha)</translation>
    </message>
    <message>
        <source>5 seconds back (←)</source>
        <translation>5 segundos atrás (←)</translation>
    </message>
    <message>
        <source>5 seconds on (→)</source>
        <translation>5 segundos adelante (→)</translation>
    </message>
    <message>
        <source>L R</source>
        <translation>I D</translation>
    </message>
    <message>
        <source>Both channels (3)</source>
        <translation>Ambos canales (3)</translation>
    </message>
    <message>
        <source>L</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Left channel alone: the robot (1)</source>
        <translation>Solo canal izquierdo: el robot (1)</translation>
    </message>
    <message>
        <source>R</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Right channel alone: the customer (2)</source>
        <translation>Solo canal derecho: el cliente (2)</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>Both channels on both ears (4)</source>
        <translation>Ambos canales en ambos oídos (4)</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>El propio del sistema</translation>
    </message>
    <message>
        <source>{name} (not there)</source>
        <translation>{name} (ausente)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>nothing is collected now, the engine is away</source>
        <translation>no se recolecta nada ahora, el motor no está</translation>
    </message>
    <message>
        <source>no account is set up</source>
        <translation>no hay ninguna cuenta configurada</translation>
    </message>
    <message>
        <source>polling is paused</source>
        <translation>el sondeo está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>accounts in trouble: %n</source>
        <translation>
            <numerusform>cuentas con problemas: %n</numerusform>
            <numerusform>cuentas con problemas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accounts live: %n</source>
        <translation>
            <numerusform>cuentas en vivo: %n</numerusform>
            <numerusform>cuentas en vivo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>Dialwatch in the tray</source>
        <translation>Dialwatch en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Show Dialwatch</source>
        <translation>&amp;Mostrar Dialwatch</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The undo file is of another version of this program: undo with that one.</source>
        <translation>El archivo para deshacer es de otra versión de este programa: deshaga con ella.</translation>
    </message>
    <message>
        <source>The undo file is damaged: nothing was taken from it.</source>
        <translation>El archivo para deshacer está dañado: no se tomó nada de él.</translation>
    </message>
    <message>
        <source>The undo file holds nothing to undo.</source>
        <translation>El archivo para deshacer no contiene nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing would have to be undone: the plan changes nothing.</source>
        <translation>No habría nada que deshacer: el plan no cambia nada.</translation>
    </message>
    <message>
        <source>The file is no undo file: choose one that was saved from a plan.</source>
        <translation>El archivo no es un archivo para deshacer: elija uno guardado desde un plan.</translation>
    </message>
    <message>
        <source>The file is too large for an undo file. Nothing was read.</source>
        <translation>El archivo es demasiado grande para ser un archivo para deshacer. No se leyó nada.</translation>
    </message>
    <message>
        <source>The file cannot be read ({why}).</source>
        <translation>No se puede leer el archivo ({why}).</translation>
    </message>
    <message>
        <source>The file could not be kept ({why}).</source>
        <translation>No se pudo guardar el archivo ({why}).</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock keys</source>
        <translation>Desbloquear claves</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n accounts are kept under your passphrase.</source>
        <translation>
            <numerusform>Las claves de %n cuenta se guardan con su frase de contraseña.</numerusform>
            <numerusform>Las claves de %n cuentas se guardan con su frase de contraseña.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message>
        <source>others {low}–{high}</source>
        <translation>las demás {low}–{high}</translation>
    </message>
    <message>
        <source>stands out</source>
        <translation>se aparta</translation>
    </message>
    <message>
        <source>X numbers out of order</source>
        <translation>Números X con fallas</translation>
    </message>
    <message>
        <source>Bindings that end today</source>
        <translation>Vínculos que terminan hoy</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>termina hoy</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>{n} of ~{needed}</source>
        <translation>{n} de ~{needed}</translation>
    </message>
    <message>
        <source>last calls {t}</source>
        <translation>últimas llamadas {t}</translation>
    </message>
    <message>
        <source>attempts today</source>
        <translation>intentos hoy</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>contestadas hoy</translation>
    </message>
    <message>
        <source>attempts a minute</source>
        <translation>intentos por minuto</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>{n} calls</source>
        <translation>{n} llamadas</translation>
    </message>
    <message>
        <source>No account is set up</source>
        <translation>No hay ninguna cuenta configurada</translation>
    </message>
    <message numerus="yes">
        <source>platforms live: %n</source>
        <translation>
            <numerusform>plataformas en vivo: %n</numerusform>
            <numerusform>plataformas en vivo: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platforms in trouble: %n</source>
        <translation>
            <numerusform>plataformas con problemas: %n</numerusform>
            <numerusform>plataformas con problemas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{word}: {account}</source>
        <translation>{word}: {account}</translation>
    </message>
    <message>
        <source>answer rate</source>
        <translation>tasa de respuesta</translation>
    </message>
    <message>
        <source>1 h ago</source>
        <translation>hace 1 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{name} · {wide} × {high}</source>
        <translation>{name} · {wide} × {high}</translation>
    </message>
    <message>
        <source>{name} · {wide} × {high} · main screen</source>
        <translation>{name} · {wide} × {high} · pantalla principal</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Lines today</source>
        <translation>Líneas hoy</translation>
    </message>
    <message>
        <source>Look after today</source>
        <translation>Por atender hoy</translation>
    </message>
    <message>
        <source>{title} {n}/{all}</source>
        <translation>{title} {n}/{all}</translation>
    </message>
    <message>
        <source>as of {time} – {why}</source>
        <translation>a las {time} – {why}</translation>
    </message>
    <message>
        <source>Waiting for the first figures …</source>
        <translation>Esperando las primeras cifras …</translation>
    </message>
    <message>
        <source>✓ Nothing stands out, nothing ends today</source>
        <translation>✓ Nada se aparta, nada termina hoy</translation>
    </message>
    <message>
        <source>No campaign today so far</source>
        <translation>Hoy aún no hay campañas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>the engine does not answer</source>
        <translation>el motor no responde</translation>
    </message>
    <message>
        <source>the engine is of another version</source>
        <translation>el motor es de otra versión</translation>
    </message>
    <message>
        <source>the screen {name} is gone</source>
        <translation>la pantalla {name} ya no está</translation>
    </message>
    <message>
        <source>The screen {name} is gone: the wallboard is on the main screen until it is back. Esc leaves it.</source>
        <translation>La pantalla {name} ya no está: el tablero mural queda en la pantalla principal hasta que vuelva. Esc sale de él.</translation>
    </message>
</context>
<context>
    <name>WallboardDialog</name>
    <message>
        <source>Show the wallboard</source>
        <translation>Mostrar el tablero mural</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Seconds a page</source>
        <translation>Segundos por página</translation>
    </message>
    <message>
        <source>&amp;Show wallboard</source>
        <translation>&amp;Mostrar tablero mural</translation>
    </message>
    <message>
        <source>&amp;Answer rate now, with the day&apos;s figures</source>
        <translation>&amp;Tasa de respuesta ahora, con las cifras del día</translation>
    </message>
    <message>
        <source>&amp;Campaigns</source>
        <translation>&amp;Campañas</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>What stands out, and what &amp;ends today</source>
        <translation>Lo que se aparta y lo que termina &amp;hoy</translation>
    </message>
    <message>
        <source>Sc&amp;reen</source>
        <translation>&amp;Pantalla</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Each sta&amp;ys</source>
        <translation>Cada una &amp;dura</translation>
    </message>
    <message>
        <source>Space holds a page, ← and → turn them, Esc leaves. No number of a person is shown.</source>
        <translation>Espacio retiene una página, ← y → las cambian, Esc sale. No se muestra el número de ninguna persona.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a page at least.</source>
        <translation>Elija al menos una página.</translation>
    </message>
    <message>
        <source>The screen {name} is not connected. Choose another one.</source>
        <translation>La pantalla {name} no está conectada. Elija otra.</translation>
    </message>
    <message>
        <source>This screen does not tell its size: type as large as fits.</source>
        <translation>Esta pantalla no informa su tamaño: la letra es tan grande como quepa.</translation>
    </message>
    <message>
        <source>Readable from four metres.</source>
        <translation>Legible a cuatro metros.</translation>
    </message>
    <message>
        <source>This screen is small: readable from {metres} metres.</source>
        <translation>Esta pantalla es pequeña: legible a {metres} metros.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watch tasks of an account</source>
        <translation>Monitorear tareas de una cuenta</translation>
    </message>
    <message>
        <source>Task ids</source>
        <translation>Ids de tareas</translation>
    </message>
    <message>
        <source>88120457
88120458, 600</source>
        <translation>88120457
88120458, 600</translation>
    </message>
    <message>
        <source>Lines that are no task</source>
        <translation>Líneas que no son tareas</translation>
    </message>
    <message>
        <source>The file is too large for a list of task ids.</source>
        <translation>El archivo es demasiado grande para una lista de ids de tareas.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8. Save it as text or CSV.</source>
        <translation>El archivo no es texto en UTF-8. Guárdelo como texto o CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>Blu has no list of tasks, so name those that you want to watch: one a line, with the count of its numbers behind a comma where you know it.</source>
        <translation>Blu no tiene lista de tareas, así que indique las que quiere monitorear: una por línea, con la cantidad de sus números después de una coma, si la conoce.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nuevas</translation>
    </message>
    <message>
        <source>{n} already watched</source>
        <translation>{n} ya monitoreadas</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <translation>{n} omitidas</translation>
    </message>
    <message>
        <source>No task named yet</source>
        <translation>Aún no se indicó ninguna tarea</translation>
    </message>
    <message>
        <source>Line {n}: “{text}” {why}</source>
        <translation>Línea {n}: «{text}» {why}</translation>
    </message>
    <message>
        <source>&amp;Watch 1 task</source>
        <translation>&amp;Monitorear 1 tarea</translation>
    </message>
    <message>
        <source>&amp;Watch {n} tasks</source>
        <translation>&amp;Monitorear {n} tareas</translation>
    </message>
    <message>
        <source>&amp;Watch tasks</source>
        <translation>&amp;Monitorear tareas</translation>
    </message>
    <message>
        <source>Import task ids</source>
        <translation>Importar ids de tareas</translation>
    </message>
    <message>
        <source>Text and CSV (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Texto y CSV (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Place in the recording</source>
        <translation>Lugar en la grabación</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Watch calling campaigns as they run</source>
        <translation>Siga las campañas de llamadas en vivo</translation>
    </message>
    <message>
        <source>Dialwatch shows the campaigns of AI Rudder and Blu in one window: progress, answer rates that say how sure they are, and every call. Nothing is changed on a platform before you have seen what would be sent.</source>
        <translation>Dialwatch muestra las campañas de AI Rudder y Blu en una sola ventana: avance, tasas de respuesta que dicen qué tan seguras son, y cada llamada. Nada se cambia en una plataforma antes de que haya visto lo que se enviaría.</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>A&amp;gregar una cuenta</translation>
    </message>
    <message>
        <source>&amp;Try it with simulated platforms</source>
        <translation>&amp;Probar con plataformas simuladas</translation>
    </message>
    <message>
        <source>You need the keys of an account; they are kept encrypted. Simulated platforms need none, and nothing leaves this computer.</source>
        <translation>Necesita las claves de una cuenta; se guardan cifradas. Las plataformas simuladas no requieren ninguna, y nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>On a computer without a screen</source>
        <translation>En una computadora sin pantalla</translation>
    </message>
    <message>
        <source>Accounts are added in a terminal, too. It asks for the keys, and does not show them:</source>
        <translation>También se agregan cuentas en una terminal. Pide las claves y no las muestra:</translation>
    </message>
    <message>
        <source>Command that adds an account</source>
        <translation>Comando que agrega una cuenta</translation>
    </message>
</context>
<context>
    <name>WhomPage</name>
    <message>
        <source>Numbers, order ids or case ids, one a line</source>
        <translation>Números, ids de pedido o ids de caso, uno por línea</translation>
    </message>
    <message>
        <source>Whom to cancel</source>
        <translation>A quién cancelar</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Account of the stop list</source>
        <translation>Cuenta de la lista de no llamar</translation>
    </message>
    <message>
        <source>Look up its &amp;stop list</source>
        <translation>Buscar en su &amp;lista de no llamar</translation>
    </message>
    <message>
        <source>&amp;Keep calling</source>
        <translation>&amp;Seguir llamando</translation>
    </message>
    <message>
        <source>&amp;Look them up</source>
        <translation>&amp;Buscarlos</translation>
    </message>
    <message>
        <source>They are looked for in all accounts. Nothing is sent before you have seen what is found.</source>
        <translation>Se buscan en todas las cuentas. Nada se envía antes de que haya visto lo que se encuentra.</translation>
    </message>
    <message>
        <source>Or everybody on the stop list of</source>
        <translation>O todos los de la lista de no llamar de</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} líneas</translation>
    </message>
</context>
<context>
    <name>WindowLife</name>
    <message>
        <source>Dialwatch goes on here. Click to bring the window back.</source>
        <translation>Dialwatch continúa aquí. Haga clic para traer la ventana de vuelta.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>answered person</source>
        <translation>contestó persona</translation>
    </message>
    <message>
        <source>answered machine</source>
        <translation>contestó máquina</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inalcanzable</translation>
    </message>
    <message>
        <source>invalid number</source>
        <translation>número inválido</translation>
    </message>
    <message>
        <source>network failure</source>
        <translation>falla de red</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>calling</source>
        <translation>llamando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizada</translation>
    </message>
</context>
<context>
    <name>XTab</name>
    <message>
        <source>Temporary callee…</source>
        <translation>Destinatario temporal…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Calls on this X now</source>
        <translation>Llamadas ahora por este X</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Last calls on this X</source>
        <translation>Últimas llamadas por este X</translation>
    </message>
    <message>
        <source>Ter&amp;minate…</source>
        <translation>Ter&amp;minar…</translation>
    </message>
    <message>
        <source>No X chosen</source>
        <translation>Ningún X elegido</translation>
    </message>
    <message>
        <source>Choose an X, or a binding, in the table.</source>
        <translation>Elija en la tabla un X o un vínculo.</translation>
    </message>
    <message>
        <source>The last calls of an X appear here.</source>
        <translation>Aquí aparecen las últimas llamadas de un X.</translation>
    </message>
    <message>
        <source>No call through this X is known.</source>
        <translation>No se conoce ninguna llamada por este X.</translation>
    </message>
    <message>
        <source>No temporary callee set from here is in force: A cannot call through X.</source>
        <translation>No rige ningún destinatario temporal puesto desde aquí: A no puede llamar a través de X.</translation>
    </message>
    <message>
        <source>On it now</source>
        <translation>Ahora en él</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>No call goes on.</source>
        <translation>No hay llamadas en curso.</translation>
    </message>
    <message>
        <source>Both sides of the chosen call are cut off at once</source>
        <translation>Ambas partes de la llamada elegida se cortan de inmediato</translation>
    </message>
</context>
<context>
    <name>ZoneChoice</name>
    <message>
        <source>This computer: {zone}</source>
        <translation>Esta computadora: {zone}</translation>
    </message>
    <message>
        <source>&amp;Another zone…</source>
        <translation>O&amp;tra zona…</translation>
    </message>
</context>
<context>
    <name>ZoneDialog</name>
    <message>
        <source>Show times in another zone</source>
        <translation>Mostrar horas en otra zona</translation>
    </message>
    <message>
        <source>City or zone</source>
        <translation>Ciudad o zona</translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation>Zonas horarias</translation>
    </message>
    <message>
        <source>&amp;Show times there</source>
        <translation>&amp;Mostrar las horas de allí</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>_Reason</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>why, for the log</source>
        <translation>por qué, para el registro</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Step {n}: {title}</source>
        <translation>Paso {n}: {title}</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>usted está aquí</translation>
    </message>
</context>
<context>
    <name>_Sure</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason (kept in the audit log)</source>
        <translation>Motivo (queda en la auditoría)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>This changes something on the platform.</source>
        <translation>Esto cambia algo en la plataforma.</translation>
    </message>
    <message>
        <source>{verb} now</source>
        <translation>{verb} ahora</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Float {panel}</source>
        <translation>Separar {panel}</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Ocultar {panel}</translation>
    </message>
</context>
</TS>
