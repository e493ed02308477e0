"""Portuguese: the words that newspapers, broadcasters and agencies put around a story.

Labels as printed by newspapers, portals and agencies of Brazil, Portugal, Angola and Mozambique; function words: the commonest of written Portuguese.
"""

from newsparse.languages.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    code="pt",
    name="Portuguese",
    endonym="Português",
    script="Latn",
    also=("en", "es"),
    day_first=True,
    letters="ãõçâêô",
    function_words="""\
de da do das dos que não em no na nos nas um uma com para por pelo pela pelos ao aos à mais foi são está
se ou mas como também sobre quando já até sua seu seus ele ela isso este essa entre depois segundo ainda muito
""",
    published="""\
Publicado
Publicado em
Publicado a
Publicado às
Publicado há
Publicada em
Publicada às
Publicação
Data de publicação
Data da publicação
Data
Postado
Postado em
Postada em
Postagem
Criado em
Criada em
Divulgado em
Inserido em
Escrito em
Veiculado em
Edição do dia
Hoje às
Ontem às
Registrado em
Primeira publicação
Transmitido em
Notícia de
Matéria de
Artigo de
""",
    updated="""\
Atualizado
Atualizado em
Atualizado a
Atualizado às
Atualizado há
Atualizada em
Atualizado hoje às
Atualizado pela última vez
Última atualização
Última atualização em
Última atualização a
Última atualização às
Última modificação
Última modificação em
Modificado em
Modificado
Editado em
Alterado em
Atualização
Data de atualização
Revisado em
Actualizado em
Actualizado
Última actualização
Actualização
""",
    source="""\
Fonte
Fontes
Fonte da notícia
Fonte original
Fonte da informação
Com informações de
Com informações da
Com informações do
Com informações das agências
Com agências
Com agências internacionais
Com Agência Brasil
Via
Veículo
Origem
Créditos
Matéria original
Publicado originalmente em
Publicado originalmente no
Publicado originalmente por
Reproduzido de
Conteúdo de
Conteúdo cedido por
Extraído de
Assessoria de imprensa
Cortesia de
""",
    byline="""\
Por
Autor
Autora
Autores
Autoria
Texto
Texto de
Texto por
Textos de
Um texto de
Escrito por
Escrita por
Redigido por
Reportagem de
Reportagem por
Matéria por
Assinado por
Entrevista de
Entrevista por
Análise de
Análise por
Opinião de
Opinião por
Crónica de
Artigo por
Artigo escrito por
Coluna de
Coluna do
Coluna da
Tradução de
Enviado por
Publicado pelo
Criado por
Da correspondente
Do correspondente
Do enviado especial
Da enviada especial
Publicado por
Publicada por
Postado por
Postada por
Inserido por
Uma reportagem de
Colaboração de
Com colaboração de
Reportagem e fotos
Texto e fotos
Texto e foto
Texto e fotos de
Textos
Texto e fotografia
Entrevista conduzida por
Entrevista feita por
Entrevista a cargo de
Redatora
Redator
Redatores
Sobre o autor
Sobre a autora
O autor
A autora
Dos correspondentes
Dos enviados especiais
Do repórter
Da repórter
Da nossa correspondente
Do nosso correspondente
Do nosso enviado especial
Da nossa enviada especial
Um artigo de
Artigo de
""",
    reporter="""\
Redação
Da Redação
Da redação de
Redacção
Por Redação
Redação do
Equipe
Equipe de reportagem
Equipa de reportagem
Da equipe
Da Agência
Repórter
Repórter da
Repórter do
Reportagem
Reportagem local
De nossa reportagem
Da reportagem local
Jornalista
Correspondente
Correspondente em
Enviado especial
Enviada especial
Colaborador
Colaboradora
Colaboração
Colaboração para
Colaborou
Colaboraram
Com a colaboração de
Colunista
Articulista
Editorialista
Estagiário
Estagiária
sob supervisão de
sob a supervisão de
com supervisão de
Repórteres
Repórter especial
Repórter fotográfico
Jornalistas
Jornalista estagiário
Redator
Redatora
Redatores
Redactor
Redactora
Correspondentes
O correspondente
Enviados especiais
Enviadas especiais
Enviado
Enviada
Colunistas
Cronista
Comentarista
Comentador
Analista
Assessoria
Ascom
Agências
Admin
Administrador
Webmaster
Equipa
Da Redacção
Especial para
Estagiários
""",
    desks="""\
Redação
Redacção
""",
    editor="""\
Editor-chefe
Editora-chefe
Editor
Editora
Editor executivo
Editora executiva
Editor responsável
Editado por
Edição
Edição de texto
Edição por
Diretor
Diretora
Director
Directora
Diretor-geral
Director-geral
Diretor de redação
Diretora de redação
Diretor de jornalismo
Diretora de jornalismo
Diretor responsável
Diretor adjunto
Diretora adjunta
Director adjunto
Subdiretor
Subdiretora
Chefe de redação
Chefe de redacção
Coordenador
Coordenação
Coordenadora
Jornalista responsável
Fundador
Proprietário
Propriedade
Revisão
Revisado por
Supervisão
""",
    conjunction="""\
e
""",
    with_agency="""\
com
""",
    keywords="""\
Tags
Tag
Palavras-chave
Palavra-chave
Tópicos
Tópico
Temas
Tema
Assuntos
Assunto
Assuntos relacionados
Temas relacionados
Tópicos relacionados
Assuntos desta reportagem
Mais sobre
Saiba mais sobre
Leia mais sobre
Etiquetas
Etiqueta
Marcadores
Marcador
Marcado
Marcado como
Marcado com
Sobre este tema
Pessoas
Locais
Instituições
Hashtags
""",
    related="""\
Leia também
Leia mais
Leia ainda
Leia a seguir
Leia agora
Leia outras notícias
Ler também
Ler mais
Ler a seguir
Ler artigo completo
Ler notícia completa
Veja também
Veja mais
Veja ainda
Veja a seguir
Veja outras notícias
Ver também
Ver mais
Ver ainda
Confira também
Confira
Confira mais
Confira ainda
Saiba mais
Saiba também
Assista também
Assista
Ouça também
Relacionadas
Relacionado
Relacionados
Relacionada
Artigos relacionados
Artigo relacionado
Notícias relacionadas
Notícia relacionada
Matérias relacionadas
Matéria relacionada
Conteúdo relacionado
Conteúdos relacionados
Posts relacionados
Postagens relacionadas
Publicações relacionadas
Reportagens relacionadas
Links relacionados
Vídeos relacionados
Outras notícias
Outros artigos
Outras matérias
Mais notícias
Mais artigos
Mais matérias
Mais conteúdo sobre
Mais do autor
Mais lidas
Mais lidos
As mais lidas
Os mais lidos
Mais Lidas da Semana
Mais lidas do dia
Notícias mais lidas
Artigos mais lidos
Mais vistas
Mais vistos
Vídeos mais vistos
Vídeos recomendados
Vídeos em destaque
Outros vídeos
Últimos vídeos
Mais vídeos
Mais populares
Populares
Mais comentadas
Mais comentados
Mais compartilhadas
Mais partilhadas
Mais recentes
Destaques
Destaque
Destaques do dia
Últimas notícias
Últimas
Últimos artigos
Últimas publicações
Artigos recentes
Posts recentes
Postagens recentes
Notícias recentes
Mais antigas
Recomendado
Recomendados
Recomendadas
Recomendado para si
Recomendado para você
Recomendados para você
Recomendadas para você
Recomendamos
Recomendação
Sugestões
Sugestões de leitura
Sugerido para si
Escolha do editor
Escolhas do editor
Escolhas da redação
Você pode gostar
Você também pode gostar
Você pode se interessar
Você também pode se interessar
Você pode se interessar também
Talvez você goste
Talvez lhe interesse
Também pode gostar
Também lhe pode interessar
Pode interessar
Pode também interessar
Pode gostar também
Não perca
Não deixe de ler
Não deixe de ver
A não perder
Próximo
Próxima
Próximo artigo
Próxima notícia
Próxima matéria
Próximo post
Anterior
Artigo anterior
Artigo seguinte
Notícia anterior
Post anterior
Matéria anterior
Postagem anterior
Postagem mais antiga
Postagem mais recente
Mensagem antiga
Mensagem mais recente
Continue lendo
Continuar a ler
Continue a ler
Continua após a publicidade
Entenda
Entenda o caso
Especiais
Do mesmo autor
Na mesma secção
Nesta secção
Nesta seção
Mais sobre o assunto
Mais sobre este tema
Mais sobre este assunto
Quem leu também leu
Também pode interessar
Também te pode interessar
Pode interessar-lhe
Poderá também gostar
Poderá gostar
Você também vai gostar
Você também pode gostar de
Você também pode se interessar por
Veja outras matérias
Leia outras matérias
Mais acessadas
Mais procuradas
Mais buscadas
Mais ouvidas
Notícias em destaque
Principais notícias
Notícias do dia
Últimas do dia
Em destaque agora
Mais notícias sobre
Matérias recomendadas
Notícias recomendadas
Artigos recomendados
Notícias similares
Notícias semelhantes
Artigos semelhantes
Sugeridos para você
Você pode querer ler
Mais desta secção
Mais desta seção
Talvez você se interesse
""",
    section="""\
Seção
Secção
Editoria
Categoria
Categorias
Caderno
Canal
Canais
Arquivado em
Arquivado sob
Publicado na categoria
Postado na categoria
Área
Rubrica
""",
    sections="""\
Home
Início
Página inicial
Capa
Notícias
Últimas horas
Brasil
Portugal
Angola
Moçambique
País
Nacional
Nacionais
Cidades
Cidade
Cotidiano
Quotidiano
Geral
Local
Região
Regional
Regiões
Estados
Política
Políticas
Poder
Eleições
Governo
Mundo
Internacional
Europa
América Latina
África
Lusofonia
Economia
Negócios
Mercado
Mercados
Finanças
Dinheiro
Empresas
Emprego
Empregos
Agronegócio
Agro
Imóveis
Imobiliário
Esporte
Esportes
Desporto
Futebol
Brasileirão
Liga
Futebol nacional
Futebol internacional
Modalidades
Outras modalidades
Basquete
Vôlei
Tênis
Ciclismo
Fórmula 1
Automobilismo
Cultura
Artes
Música
Cinema
Livros
Literatura
Teatro
Séries
Televisão
TV
TV e Famosos
Famosos
Celebridades
Entretenimento
Variedades
Diversão
Lazer
Gente
Opinião
Editorial
Editoriais
Colunas
Colunistas
Blogs
Crónicas
Cartas
Sociedade
Comportamento
Vida
Estilo
Estilo de vida
Lifestyle
Moda
Beleza
Gastronomia
Culinária
Receitas
Viagem
Viagens
Turismo
Saúde
Bem-estar
Coronavírus
Ciência
Ciência e Saúde
Ciência e Tecnologia
Tecnologia
Tech
Inovação
Internet
Games
Jogos
Educação
Ensino
Universidade
Enem
Vestibular
Meio ambiente
Ambiente
Clima
Sustentabilidade
Natureza
Tempo
Meteorologia
Polícia
Policial
Segurança
Segurança Pública
Justiça
Direito
Crime
Trânsito
Carros
Auto
Autos
Automóveis
Motor
Veículos
Religião
Fé
Família
Mulher
Infantil
Horóscopo
Loterias
Concursos
Agenda
Eventos
Especial
Reportagens
Entrevistas
Entrevista
Investigação
História
Vídeo
Vídeos
Fotos
Fotografia
Fotogaleria
Fotogalerias
Galerias
Imagens
Multimédia
Multimídia
Áudio
Podcast
Podcasts
Ao vivo
Em direto
Rádio
Infografia
Infográficos
Fact check
Fato ou Fake
Classificados
Edições
Arquivo
Revista
São Paulo
Rio de Janeiro
Minas Gerais
Bahia
Brasília
Lisboa
Porto
""",
    credit="""\
Foto:
Fotos:
Foto de
Foto por
Fotografia:
Fotografia de
Imagem:
Imagens:
Imagem ilustrativa
Imagem meramente ilustrativa
Foto ilustrativa
Imagem de arquivo
Foto de arquivo
Foto: arquivo
Arquivo pessoal
Arquivo/
Foto: Reprodução
Reprodução/
Reprodução:
Foto: Divulgação
Divulgação/
Divulgação:
Crédito:
Crédito da foto
Créditos da imagem
Crédito da imagem
Legenda:
Ilustração:
Infografia:
Montagem:
Vídeo:
Agência Brasil/
Estadão Conteúdo/
Getty Images
Shutterstock
iStock
Lusa/
AP Photo
Global Imagens
Pixabay
Unsplash
Pexels
Freepik
D.R.
""",
    boilerplate="""\
Compartilhar
Compartilhe
Compartilhar no Facebook
Compartilhar no Twitter
Compartilhar no X
Compartilhar no WhatsApp
Compartilhar no LinkedIn
Compartilhar no Telegram
Compartilhar via WhatsApp
Compartilhar por e-mail
Compartilhar via e-mail
Compartilhar esta notícia
Compartilhe esta notícia
Compartilhe essa notícia
Compartilhe esta matéria
Compartilhe este artigo
Compartilhe isso
Compartilhe no Facebook
Compartilhe no Twitter
Compartilhe no WhatsApp
Compartilhe via
Compartilhamentos
Partilhar
Partilhe
Partilhar artigo
Partilhar no Facebook
Partilhar no Twitter
Partilhar no WhatsApp
Partilhar por e-mail
Partilhar esta notícia
Partilhas
Enviar
Enviar por e-mail
Enviar por email
Enviar notícia
Enviar para um amigo
Facebook
Twitter
WhatsApp
Instagram
Ver essa foto no Instagram
Ver esta publicação no Instagram
LinkedIn
Telegram
YouTube
Pinterest
TikTok
Messenger
E-mail
Email
Tweetar
Tuitar
Curtir
Curta
Gosto
Gostar
Curtir isso
Curtir Carregando...
Carregando
A carregar
Copiar link
Copiar o link
Copiar
Link copiado
Link copiado!
Copiar para a área de transferência
Imprimir
Imprimir artigo
Versão para impressão
Salvar
Salvar artigo
Salvar para ler depois
Guardar
Guardar artigo
Favoritos
Adicionar aos favoritos
Ler mais tarde
Ouvir
Ouça
Ouça este conteúdo
Ouvir notícia
Ouvir artigo
Ouça este artigo
Tocar
Reproduzir
Vídeo seguinte
Vídeo anterior
Próximo vídeo
Reprodução automática
Descrição
Assistir
Tamanho da fonte
Tamanho da letra
Aumentar fonte
Diminuir fonte
Diminuir tamanho da fonte
Aumentar tamanho da fonte
Aumentar letra
Diminuir letra
Tempo de leitura
Minutos de leitura
Minuto de leitura
min de leitura
Menu
Abrir menu
Fechar menu
Menu principal
Navegação
Navegação de Post
Navegação de posts
Navegação de artigos
Buscar
Busca
Buscar no site
Pesquisar
Pesquisa
Pesquisar por
Procurar
Procurar por
O que você procura?
Fechar
Cancelar
Ir para o conteúdo
Ir para conteúdo
Ir para o menu
Ir para o rodapé
Pular para o conteúdo
Saltar para o conteúdo
Pular para o conteúdo principal
Saltar para o conteúdo principal
Skip
Voltar ao topo
Voltar para o topo
Ir para o topo
Topo
Voltar
Voltar ao início
Voltar à página inicial
Sair da versão mobile
Sair da versão móvel
Voltar para a home
Página inicial do site
Entrar
Login
Fazer login
Faça login
Faça seu login
Iniciar sessão
Terminar sessão
Sair
Logout
Cadastre-se
Cadastrar
Cadastro
Registar
Registe-se
Registrar
Criar conta
Crie sua conta
Minha conta
A minha conta
Meu perfil
Perfil
Área do assinante
Assine
Assine já
Assine agora
Assinar
Assinaturas
Assinatura
Já é assinante?
Já é assinante? Entre aqui
Já sou assinante
Quero assinar
Seja assinante
Ainda não é assinante?
Exclusivo para assinantes
Exclusivo
Exclusivos
Premium
Exclusivo assinantes
Exclusivo para subscritores
Conteúdo exclusivo para assinantes
Só para assinantes
Edição impressa
Edição digital
Newsletter
Newsletters
Assine a newsletter
Subscrever newsletter
Subscrever
Subscreva
Subscrever a newsletter
Inscreva-se
Inscrever-se
Publicidade
PUB
Anúncio
Anúncios
Anuncie
Anuncie aqui
Anuncie conosco
Continua depois da publicidade
Continua após publicidade
Continue lendo após a publicidade
Continua após o anúncio
A matéria continua após a publicidade
Conteúdo patrocinado
Patrocinado
Patrocinados
Conteúdos patrocinados
Oferecido por
Aceitar
Aceito
Aceitar todos
Aceitar todos os cookies
Aceitar cookies
Aceitar e continuar
Concordo
Recusar
Rejeitar
Rejeitar todos
Configurações
Configurações de cookies
Definições de cookies
Gerir cookies
Gerenciar cookies
Gerir preferências
Preferências
Política de cookies
Cookies
Privacidade
Política de privacidade
Aviso de privacidade
Termos e condições
Termos de uso
Termos de utilização
Termos
Condições de uso
Aviso legal
Código de conduta
Acessibilidade
Alto contraste
Contato
Contatos
Contacto
Contactos
Fale conosco
Entre em contato
Contacte-nos
Quem somos
Sobre
Sobre nós
Sobre o autor
Expediente
Ficha técnica
Estatuto editorial
Trabalhe conosco
Ajuda
Perguntas frequentes
Mapa do site
RSS
Aplicativo
Aplicações
Baixe o app
Baixar
Descarregar
Siga
Siga-nos
Siga-nos no Facebook
Siga-nos nas redes sociais
Siga nas redes sociais
Conecte-se
Conecte-se conosco
Conecte conosco
Clique aqui para comentar
Faça login para comentar
Siga-nos em
Seguir
Seguir autor
Seguir tópico
Redes sociais
Ative as notificações
Ativar notificações
Notificações
Carregar mais
Ver todas
Ver todos
Ver tudo
Ver mais notícias
Mostrar mais
Mostrar tudo
Veja todas
Veja todos
Veja mais vídeos
Ver comentários
Ver todos os comentários
Mostrar comentários
Ler comentários
Visualizações
Comunicar erro
Comunicar erros
Reportar erro
Informar erro
Encontrou um erro?
Encontrou algum erro?
Corrigir
Sugerir correção
Denunciar
Todos os direitos reservados
Direitos reservados
Avaliar
Avalie esta notícia
Vote
Ver galeria
Abrir galeria
Ver fotos
Ver vídeo
Ampliar
Tela cheia
Ecrã completo
Ver resultados
Ative o JavaScript
Seu navegador não suporta
A seguir
Em alta
Em destaque
Para você
As últimas
Página 1 de
Código copiado
Partilhe a notícia
Partilhe este artigo
""",
    promo="""\
Siga o
Siga a
Siga-nos no
Siga nosso
Siga nossa
Siga nossas
Siga nosso canal
Siga o canal
Acompanhe o
Acompanhe a
Acompanhe as
Acompanhe nas redes
Inscreva-se no
Inscreva-se em
Inscreva-se na
Inscreva-se para
Assine o
Assine nossa
Assine a nossa
Assine e
Assine por
Assine agora e
Subscreva a
Subscreva o
Subscreva as nossas
Cadastre-se e
Cadastre-se para
Cadastre seu
Receba as notícias
Receba notícias
Receba no seu
Receba diariamente
Receba gratuitamente
Quer receber
Quer ficar por dentro
Quer saber mais
Fique por dentro
Fique a par
Fique informado
Fique bem informado
Participe do
Participe do grupo
Participe do nosso
Participe da comunidade
Participe dos grupos
Entre no grupo
Entre no nosso
Entre para o
Entre para o grupo
Entre em nosso
Faça parte
Faça parte do
Junte-se a
Baixe o aplicativo
Baixe nosso
Baixe o nosso
Descarregue a
Descarregue a nossa
Clique aqui
Clique no link
Clique para
Acesse o
Acesse nosso
Acesse a
Acesse aqui
Acesse o canal
Para mais notícias
Para continuar a ler
Leia a notícia completa
Leia a matéria completa
Leia a reportagem completa
Leia o artigo completo
Leia a íntegra
Leia mais notícias
Leia mais em
Leia mais no
Leia o texto completo
Veja mais notícias
Veja a matéria completa
Veja mais em
Ver artigo completo
Veja os vídeos
Confira mais notícias
Confira outras
Apoie o jornalismo
Apoie o nosso
Precisamos do seu apoio
O seu apoio é
Seu apoio é
Contribua com o nosso
Contribua para o nosso
Ajude a manter
Tem uma denúncia
Quer denunciar
Quer fazer uma denúncia
Mande uma mensagem
Envie fotos
Envie vídeos
Ajude-nos a
Você já é assinante
Você precisa estar logado
Você precisa fazer login
Você deve estar logado
É necessário fazer login
É preciso estar logado
Tem de iniciar sessão
Já nos segue
Já segue o nosso
Já segue a nossa
Já segue a página
Este artigo foi publicado
Este artigo foi originalmente
Este texto foi publicado
Este texto foi originalmente
Esta matéria foi publicada
Esta matéria foi originalmente
Esta reportagem foi
Este post apareceu
Esta notícia foi publicada
O artigo foi publicado
Artigo publicado originalmente
Matéria publicada originalmente
Texto publicado originalmente
Tem alguma sugestão
Tem uma sugestão
Envie sua
Envie a sua
Envie para
Mande sua
Proibida a reprodução
É proibida a reprodução
Reprodução proibida
Copyright
Um post compartilhado por
Uma publicação compartilhada por
Uma publicação partilhada por
Este artigo é exclusivo para
Este conteúdo é exclusivo para
Conteúdo exclusivo para
Artigo exclusivo para
Caso já seja assinante
Se já é assinante
Copie o código
Copie e cole
Copie o link
Descarregue a app
Descarregue gratuitamente
Entre no nosso grupo
Entre no canal
Participe do nosso grupo
Participe do canal
Siga o nosso canal
Para continuar lendo
""",
    notices="""\
política de privacidade
política de cookies
termos e condições
termos de uso
termos de utilização
newsletter
assine
subscreva
inscreva-se
seu e-mail
seu email
caixa de entrada
cadastre-se
faça login
estar logado
grupo de notícias
nosso site
nosso portal
este site
nosso aplicativo
nossos leitores
nossos jornalistas
seu consentimento
todos os direitos reservados
proibida a reprodução
siga-nos
nosso canal
canal do WhatsApp
Google Notícias
seu comentário
é jornalista
é repórter
jornalista freelancer
formado em jornalismo
formada em jornalismo
comentários ofensivos
comentários são de responsabilidade
não representam a opinião
para os nossos assinantes
leitura ilimitada
grupo do WhatsApp
regras da comunidade
""",
    comments="""\
Comentários
Comentário
Nenhum comentário
Sem comentários
Comentar
Comente
Comente aqui
Comente esta notícia
Comentar notícia
Deixe um comentário
Deixe o seu comentário
Deixe seu comentário
Deixe uma resposta
Deixar um comentário
Deixar comentário
Postar um comentário
Escreva um comentário
Escreva seu comentário
Faça um comentário
Adicionar comentário
Adicione um comentário
Enviar comentário
Publicar comentário
Comentários dos leitores
Opinião dos leitores
Seu comentário
O seu comentário
Responder
Cancelar resposta
Os comentários estão fechados
Comentários encerrados
Comentários desativados
O seu endereço de e-mail não será publicado
O seu endereço de email não será publicado
Seja o primeiro a comentar
Participe da conversa
Junte-se à conversa
""",
    ending="""\
FIM
Lusa/Fim
Continua
""",
    outlets="""\
G1
Folha de S.Paulo
O Estado de S. Paulo
O Globo
UOL
Público
Diário de Notícias
RTP
CNN Brasil
Folha de S. Paulo
Folha
O Estado de S.Paulo
Estadão
Valor Econômico
Correio Braziliense
Zero Hora
GZH
Gazeta do Povo
Estado de Minas
O Tempo
Jornal do Brasil
O Dia
A Tarde
Diário do Nordeste
O Povo
Jornal do Commercio
Diario de Pernambuco
Folha de Pernambuco
O Liberal
A Crítica
Tribuna do Norte
A Gazeta
Diário Catarinense
NSC Total
GloboNews
TV Globo
Rede Globo
GloboEsporte
R7
Record TV
SBT
SBT News
BandNews
Band News
RedeTV
Jovem Pan
CBN
iG
Metrópoles
Nexo
Nexo Jornal
The Intercept Brasil
BBC Brasil
DW Brasil
Veja
IstoÉ
Época
Exame
CartaCapital
Carta Capital
Piauí
Brasil de Fato
Brasil 247
Rede Brasil Atual
Congresso em Foco
JOTA
Migalhas
Lance!
Lance
Gazeta Esportiva
InfoMoney
Canaltech
Tecmundo
Olhar Digital
Jornal de Notícias
Correio da Manhã
Expresso
Observador
Jornal i
Jornal de Negócios
Dinheiro Vivo
A Bola
O Jogo
RTP Notícias
SIC
SIC Notícias
TVI
TVI24
CNN Portugal
TSF
Rádio Renascença
Renascença
Rádio Comercial
Notícias ao Minuto
Euronews
Jornal de Angola
Novo Jornal
Expresso das Ilhas
""",
    outlet_words="""\
jornal
diário
notícias
rádio
portal
Correio
Folha
Gazeta
Tribuna
Agência
Revista
Televisão
Semanário
Canal
News
""",
    agencies="""\
Lusa
STP-Press
Tatoli
DW
DW África
VOA
Sputnik
Gazeta Press
LancePress
ONU News
Radioagência Nacional
Agência de Informação de Moçambique
Agência Lusa
Agência Brasil
ABr
Agência Estado
Folhapress
Estadão Conteúdo
Agência Folha
Agência O Globo
O Globo
Agência Senado
Agência Câmara
Agência Câmara de Notícias
Agência Câmara Notícias
Agência Pará
Agência Minas
Agência Gov
Agência Fapesp
ANSA Brasil
Agência Ansa
ANGOP
Inforpress
AIM
Ecclesia
Agência Ecclesia
Agência Pública
Agência Mural
UOL
Poder360
Ponte Jornalismo
CNN Brasil
BBC News Brasil
Deutsche Welle
RFI
Sputnik Brasil
Reuters
Thomson Reuters
AP
Associated Press
AFP
Agence France-Presse
France Presse
France-Presse
EFE
Agência EFE
ANSA
dpa
Bloomberg
Dow Jones
Europa Press
Xinhua
Agência Xinhua
TASS
Agência
Agências
Agências internacionais
Agência de notícias
Agência Sorocaba
Agência Belém
Agência IBGE
Agência Paraná
Agência Estadual de Notícias
AEN
Alma Preta
Metro1
Pinpress
STP Press
""",
    given_names="""\
Adriana Adriano Afonso Alberto Alessandra Alexandra Alexandre Alice Aline Álvaro Amanda Ana André Andreia Ângela
Antônio Arnaldo Arthur Artur Augusto Beatriz Bernardo Bianca Bruna Bruno Caio Camila Carla Carlos Carolina
Catarina Cecília Célia César Clara Cláudia Cláudio Cristiano Cristina Daniel Daniela Danilo David Débora
Denise Diana Diego Diogo Douglas Duarte Edson Eduarda Eduardo Elaine Elisa Eliane Fabiana Fabiano Fábio Felipe
Fernanda Fernando Filipa Filipe Flávia Flávio Francisco Gabriel Gabriela Gilberto Gilmar Gisele Gonçalo Guilherme
Gustavo Helena Henrique Hugo Igor Inês Isabel Isabela Ivo Janaína Jéssica Joana João Joaquim Jorge José Juliana
Juliano Júlia Júlio Karina Larissa Laura Leandro Leonardo Letícia Lígia Lívia Lucas Luciana Luciano Luís Luísa Luiz
Luiza Manuel Manuela Marcela Marcelo Márcia Márcio Marcos Margarida Maria Mariana Marina Mário Marta Mateus Matheus
Maurício Miguel Mônica Murilo Natália Nelson Nuno Otávio Patrícia Paula Paulo Pedro Priscila Rafael Rafaela Raquel
Raul Renata Renato Ricardo Rita Roberta Roberto Rodrigo Rogério Rosana Rui Samuel Sandra Sara Sérgio Sílvia Simone
Sofia Sônia Susana Tatiana Teresa Thaís Thalita Thiago Tiago Tomás Valéria Vanessa Vasco Vera Vinícius Vítor Viviane
Wagner Wellington William Yasmin
""",
    titles="""\
Dr. Dra. Prof. Profa.
""",
    months="",
    weekdays="""\
1 segunda | 2ª feira | 2ª-feira
2 terça | 3ª feira | 3ª-feira
3 quarta | 4ª feira | 4ª-feira
4 quinta | 5ª feira | 5ª-feira
5 sexta | 6ª feira | 6ª-feira
""",
    am="""\
da manhã
da madrugada
""",
    pm="""\
da tarde
da noite
""",
    zones="""\
horário de Brasília = America/Sao_Paulo
hora de Brasília = America/Sao_Paulo
(de Brasília) = America/Sao_Paulo
BRT = -03:00
BRST = -02:00
horário de Manaus = America/Manaus
horário de Cuiabá = America/Cuiaba
hora de Lisboa = Europe/Lisbon
horário de Lisboa = Europe/Lisbon
hora de Portugal = Europe/Lisbon
hora de Luanda = Africa/Luanda
hora de Maputo = Africa/Maputo
horário de Moscou = Europe/Moscow
hora de Moscovo = Europe/Moscow
horário de Greenwich = +00:00
horário de Nova York = America/New_York
""",
    relative="""\
hoje = 0
ontem = -1
anteontem = -2
""",
    ago="""\
há {n} {unit}
{n} {unit} atrás
há cerca de {n} {unit}
""",
    units="""\
second = segundo | segundos | seg
minute = minuto | minutos | min
hour = hora | horas
day = dia | dias
week = semana | semanas
month = mês | meses
year = ano | anos
""",
)
